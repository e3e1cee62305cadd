package passerelle.journey;

/** A step that the secretariat leaves out; round 0 is the cycle before any Index round, and passes to the first. */
public record Skip(Step step, int round) {}
