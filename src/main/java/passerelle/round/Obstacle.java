package passerelle.round;

import passerelle.shared.RuleViolation;

/** Why a round cannot be opened for a city; the first that holds. */
public enum Obstacle {
    /** The city is known, no more. */
    NO_LETTER,
    /** It is suspended, has withdrawn, or declined. */
    STANDS_ASIDE,
    /**
     * It has a questionnaire of that round: open, handed in, or closed without. Only one that is withdrawn frees its
     * round.
     */
    ROUND_TAKEN,
    /** The questionnaire of another round must be handed in or withdrawn first. */
    OTHER_ROUND_OPEN;

    RuleViolation refusal() {
        return new RuleViolation("Obstacle." + name());
    }
}
