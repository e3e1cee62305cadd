package passerelle.practice.received;

/** What became of a Word form that was handed in. */
public enum ReceivedState {
    /** Kept, not yet read. */
    ARRIVED,
    /** Read, but whose it is somebody has to say. */
    PLACELESS,
    /** A practice was made of it. */
    READ,
    /** Not read, for a reason that is told. */
    REFUSED
}
