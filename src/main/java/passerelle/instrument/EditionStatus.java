package passerelle.instrument;

/**
 * A draft may still change, and may be discarded and taken up again; what is or was in use never changes, and may come
 * back into use as it was.
 */
public enum EditionStatus {
    DRAFT,
    ACTIVE,
    RETIRED,
    DISCARDED;

    /** Whether cities may have answered it, so that it stays as it is for ever. */
    public boolean wasInUse() {
        return this == ACTIVE || this == RETIRED;
    }

    public boolean mayBecome(EditionStatus next) {
        return switch (this) {
            case DRAFT -> next == ACTIVE || next == DISCARDED;
            case ACTIVE -> next == RETIRED;
            case RETIRED -> next == ACTIVE;
            case DISCARDED -> next == DRAFT;
        };
    }
}
