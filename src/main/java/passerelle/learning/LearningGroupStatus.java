package passerelle.learning;

/** How far a learning group has come. */
public enum LearningGroupStatus {
    /** The secretariat thinks of it; its cities may see it. */
    PROPOSED,
    /** Its cities have said yes. */
    AGREED,
    /** It has ended, or never began. */
    CLOSED;

    boolean mayBecome(LearningGroupStatus next) {
        return compareTo(next) < 0;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
