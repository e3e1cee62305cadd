package passerelle.strategy.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * The dates of an evaluation as they ought to be.
 *
 * @param closedOn null exactly while it is open
 */
public record EvaluationDates(LocalDate openedOn, @Nullable LocalDate closedOn) {

    EvaluationDates closed(LocalDate on) {
        return new EvaluationDates(openedOn, on);
    }

    /** @throws RuleViolation before the strategy was adopted, or in the future */
    void checkOpening(LocalDate adoption, LocalDate today) {
        if (openedOn.isAfter(today)) {
            throw new RuleViolation("evaluation.error.future", openedOn);
        }
        if (openedOn.isBefore(adoption)) {
            throw new RuleViolation("evaluation.error.opened.early", openedOn, adoption);
        }
    }

    /** @throws RuleViolation when it was closed before it was opened, or in the future */
    void checkClosing(LocalDate today) {
        if (closedOn == null) {
            return;
        }
        if (closedOn.isAfter(today)) {
            throw new RuleViolation("evaluation.error.future", closedOn);
        }
        if (closedOn.isBefore(openedOn)) {
            throw new RuleViolation("evaluation.error.closed.early", closedOn, openedOn);
        }
    }

    /**
     * @param submittedOn null when the answers are not handed in
     * @throws RuleViolation when it was closed before its answers were handed in
     */
    void checkAnswered(@Nullable LocalDate submittedOn) {
        if (closedOn != null && submittedOn != null && closedOn.isBefore(submittedOn)) {
            throw new RuleViolation("evaluation.error.closed.unanswered", closedOn, submittedOn);
        }
    }

    @Override
    public String toString() {
        return openedOn + " – " + (closedOn == null ? "" : closedOn);
    }
}
