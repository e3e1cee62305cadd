package passerelle.learning;

/** What a city does in a learning group. */
public enum Part {
    /** It shares what it knows. */
    SHARES,
    LEARNS
}
