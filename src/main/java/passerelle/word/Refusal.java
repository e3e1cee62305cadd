package passerelle.word;

/** Why a file is not read as a Word file. */
public enum Refusal {
    EMPTY,
    OTHER_FORMAT,
    OLD_FORMAT,
    PASSWORD,
    MACROS,
    BROKEN,
    LARGE,
    HOSTILE
}
