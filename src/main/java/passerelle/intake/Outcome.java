package passerelle.intake;

/** What becomes of a line. */
public enum Outcome {
    ADDS,
    CHANGES,
    STAYS,
    REFUSED
}
