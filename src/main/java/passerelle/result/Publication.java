package passerelle.result;

/** Who decides whether a result is published. */
public enum Publication {
    /** Its Index report or, of what was published elsewhere, whoever recorded it. */
    WITH_REPORT,
    /** Somebody who published it by itself; its report changes nothing about that. */
    BY_DECISION,
    /** Somebody who unpublished it; no report publishes it again. */
    WITHHELD
}
