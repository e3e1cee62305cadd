package passerelle.assessment;

/**
 * How far the answers of a city have come, from the first one to the end of their review. Who may do what in which
 * state is one table, in docs/review.md.
 */
public enum AssessmentStatus {
    /** The city answers. */
    OPEN,
    /** Handed in, and reviewed. */
    SUBMITTED,
    /** Handed in, and some of it back with the city, for whom nothing else is open. */
    RETURNED,
    /** Handed in, and the review is closed. */
    REVIEWED,
    /** Settled although it was never handed in: what it was for is closed. */
    CLOSED,
    /** Opened by mistake. */
    WITHDRAWN;

    boolean mayBecome(AssessmentStatus next) {
        return switch (this) {
            case OPEN -> next == SUBMITTED || next == CLOSED || next == WITHDRAWN;
            case SUBMITTED -> next == RETURNED || next == REVIEWED || next == OPEN;
            case RETURNED -> next == SUBMITTED || next == REVIEWED || next == OPEN;
            case REVIEWED -> next == SUBMITTED || next == OPEN;
            case CLOSED -> next == OPEN || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }

    public boolean takesAnswers() {
        return this == OPEN || this == RETURNED;
    }

    public boolean isHandedIn() {
        return this == SUBMITTED || this == RETURNED || this == REVIEWED;
    }
}
