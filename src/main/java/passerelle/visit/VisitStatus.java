package passerelle.visit;

public enum VisitStatus {
    PLANNED,
    CLOSED,
    CALLED_OFF;

    /** A closed visit may be reopened when it was closed by mistake; one called off stays so. */
    boolean mayBecome(VisitStatus next) {
        return switch (this) {
            case PLANNED -> next == CLOSED || next == CALLED_OFF;
            case CLOSED -> next == PLANNED;
            case CALLED_OFF -> false;
        };
    }
}
