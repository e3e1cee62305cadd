package passerelle.instrument;

/** A draft may still change; what is or was in use never does, and may come back into use as it was. */
public enum EditionStatus {
    DRAFT,
    ACTIVE,
    RETIRED;

    public boolean mayBecome(EditionStatus next) {
        return switch (this) {
            case DRAFT -> next == ACTIVE;
            case ACTIVE -> next == RETIRED;
            case RETIRED -> next == ACTIVE;
        };
    }
}
