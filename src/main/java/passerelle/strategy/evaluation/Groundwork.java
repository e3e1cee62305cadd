package passerelle.strategy.evaluation;

import passerelle.shared.NeedsConfirmation;

/** What an evaluation should rest on before it is closed: the answers handed in and at least one discussion. */
record Groundwork(boolean answered, boolean discussed) {

    /** @throws NeedsConfirmation naming all that is missing */
    void warn() {
        if (!answered && !discussed) {
            throw new NeedsConfirmation("evaluation.warning.nothing");
        }
        if (!answered) {
            throw new NeedsConfirmation("evaluation.warning.unanswered");
        }
        if (!discussed) {
            throw new NeedsConfirmation("evaluation.warning.undiscussed");
        }
    }
}
