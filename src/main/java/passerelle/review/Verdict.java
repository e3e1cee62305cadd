package passerelle.review;

/** What a reviewer thinks of one answer. */
public enum Verdict {
    /** Nothing yet, or a decision that was taken back. */
    OPEN,
    ACCEPTED,
    /** It goes back to the city with a question. */
    RETURNED,
    /** Another answer counts, beside the city's own. */
    REVIEWED
}
