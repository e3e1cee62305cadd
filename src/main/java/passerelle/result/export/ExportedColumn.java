package passerelle.result.export;

/** What a line tells of one answer, in the order of the table. */
public enum ExportedColumn {
    /** Its code. */
    CITY,
    NAME,
    ROUND,
    EDITION,
    /** How far the sheet has come. */
    STATE,
    AREA,
    INDICATOR,
    DIMENSION,
    /** The codes of the options that the city chose. */
    ANSWER,
    LABELS,
    /** Why the city says that it is not applicable. */
    NOT_APPLICABLE,
    EXPLANATION,
    /** What of the explanation one cell cannot hold. */
    CONTINUED,
    /** The codes of what the closed review counts instead. */
    REVIEWED,
    REVIEWED_LABELS,
    REVIEWED_NOT_APPLICABLE,
    /** Why the review counts that. */
    REASON
}
