package passerelle.assessment;

/** Whether a city may still answer. A submitted one is opened again by the secretariat; one opened by mistake is withdrawn. */
public enum AssessmentStatus {
    OPEN,
    SUBMITTED,
    WITHDRAWN;

    boolean mayBecome(AssessmentStatus next) {
        return switch (this) {
            case OPEN -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == OPEN;
            case WITHDRAWN -> false;
        };
    }
}
