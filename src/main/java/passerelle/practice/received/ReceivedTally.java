package passerelle.practice.received;

/** How many forms are in that state. */
public record ReceivedTally(ReceivedState state, long forms) {}
