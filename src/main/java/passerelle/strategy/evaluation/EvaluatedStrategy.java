package passerelle.strategy.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.strategy.StrategyId;

/** What an evaluation needs to know of its strategy. */
record EvaluatedStrategy(
        StrategyId id, CityId city, int round, @Nullable LocalDate adoptedOn, boolean withdrawn) {

    /** @throws RuleViolation while it is not adopted: there is nothing to evaluate */
    LocalDate adoption() {
        if (adoptedOn == null || withdrawn) {
            throw new RuleViolation("evaluation.error.not.adopted");
        }
        return adoptedOn;
    }
}
