package passerelle.journey;

/** The steps of a city's journey, in the order that guides it. */
public enum Step {
    LETTER,
    DECLARATION,
    INDEX,
    REPORT,
    VISIT,
    PROFILE,
    STRATEGY,
    EVALUATION,
    /** The Index is taken again every two to three years. */
    NEXT_ROUND,
    FEE;

    /** Whether it belongs to a cycle, one per Index round; letter, declaration and fee stand outside. */
    public boolean isOfCycle() {
        return ordinal() >= INDEX.ordinal() && this != FEE;
    }

    /** The fee is waived, not skipped, and the next round comes or does not. */
    public boolean mayBeSkipped() {
        return this != FEE && this != NEXT_ROUND;
    }

    /** The path of the tab of the city page on which it is done. */
    public String tab() {
        return switch (this) {
            case LETTER, DECLARATION -> "membership";
            case INDEX, REPORT, NEXT_ROUND -> "index";
            case VISIT -> "visit";
            case PROFILE -> "profile";
            case STRATEGY, EVALUATION -> "strategy";
            case FEE -> "fees";
        };
    }
}
