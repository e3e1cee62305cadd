package passerelle.visit;

/** How willing somebody is to take part in the strategy, as the experts judge it. */
public enum Willingness {
    OPPOSED,
    RELUCTANT,
    UNDECIDED,
    WILLING,
    COMMITTED
}
