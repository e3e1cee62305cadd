package passerelle.strategy;

/** What a strategy reaches on its way, in the usual order. */
public enum Milestone {
    SUPPORT_GROUP("strategy.supported"),
    ADOPTION("strategy.adopted"),
    PRESENTATION("strategy.presented");

    private final String act;

    Milestone(String act) {
        this.act = act;
    }

    /** As the history names it. */
    String act() {
        return act;
    }
}
