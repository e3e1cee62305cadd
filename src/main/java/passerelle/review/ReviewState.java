package passerelle.review;

/** Where one answer stands in its review. */
public enum ReviewState {
    OPEN,
    ACCEPTED,
    /** A question is written, and goes to the city with the others. */
    TO_RETURN,
    WITH_CITY,
    /** The city handed it in again: it waits for another decision. */
    CAME_BACK,
    REVIEWED;

    /** Whether somebody has to decide. */
    public boolean isOpen() {
        return this == OPEN || this == CAME_BACK;
    }

    public boolean isReturned() {
        return this == TO_RETURN || this == WITH_CITY;
    }
}
