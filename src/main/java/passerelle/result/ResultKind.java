package passerelle.result;

/**
 * Where the percents of a result come from. The two are never mixed: not in a line, not in a change, not in an average.
 */
public enum ResultKind {
    /** Returned by the research institute, as whole percents. */
    OFFICIAL,
    /** Worked out here from the answers with the edition's own visible weights, exact. */
    INDICATIVE
}
