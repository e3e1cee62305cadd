package passerelle.intake;

/** Looked at, nothing has changed yet; brought in, it can be undone. */
public enum IntakeStatus {
    LOOKED_AT,
    BROUGHT_IN,
    UNDONE
}
