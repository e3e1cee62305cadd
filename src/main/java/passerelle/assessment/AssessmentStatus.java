package passerelle.assessment;

/** Whether a city may still answer. A submitted one is opened again by the secretariat; one opened by mistake is withdrawn. */
public enum AssessmentStatus {
    OPEN,
    SUBMITTED,
    /** Settled although it was never handed in: what it was for is closed. */
    CLOSED,
    WITHDRAWN;

    boolean mayBecome(AssessmentStatus next) {
        return switch (this) {
            case OPEN -> next == SUBMITTED || next == CLOSED || next == WITHDRAWN;
            case SUBMITTED -> next == OPEN;
            case CLOSED -> next == OPEN || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
