package passerelle.journey;

/** Late is no status: it is a due date compared with today. */
public enum StepStatus {
    NOT_STARTED,
    OPEN,
    DONE,
    SKIPPED;

    /** Whether the journey passes over it: it is behind the city, one way or the other. */
    public boolean isBehind() {
        return this == DONE || this == SKIPPED;
    }
}
