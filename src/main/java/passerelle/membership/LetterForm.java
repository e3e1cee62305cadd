package passerelle.membership;

/** How a letter of interest came. */
public enum LetterForm {
    LETTER,
    EMAIL
}
