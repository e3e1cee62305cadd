package passerelle.intake;

/** Arrived, nobody has looked at it; looked at, nothing has changed yet; brought in, it can be undone. */
public enum IntakeStatus {
    ARRIVED,
    LOOKED_AT,
    BROUGHT_IN,
    UNDONE
}
