package passerelle.fee;

/** How far the fee of a year has come. */
public enum FeeStatus {
    UNCALLED,
    CALLED,
    PAID,
    WAIVED
}
