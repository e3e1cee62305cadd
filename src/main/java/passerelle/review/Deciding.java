package passerelle.review;

/** What became of an attempt to decide. */
public sealed interface Deciding {

    /** It is in the database. */
    record Decided(DecisionRow stored) implements Deciding {}

    /** Somebody else decided in between; nothing was overwritten. */
    record Collided(Opinion mine, DecisionRow theirs) implements Deciding {}
}
