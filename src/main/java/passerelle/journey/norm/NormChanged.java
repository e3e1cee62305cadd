package passerelle.journey.norm;

/** The secretariat changed a norm; every city's due dates follow in the same transaction. */
public record NormChanged(Norm norm) {}
