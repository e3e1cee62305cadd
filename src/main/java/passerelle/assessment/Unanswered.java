package passerelle.assessment;

/** What a history says of a question where no option is chosen and no figure is given. */
public enum Unanswered {
    BLANK,
    NOT_APPLICABLE,
    NOT_COLLECTED
}
