package passerelle.strategy.evaluation;

import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDetails;
import passerelle.shared.CityId;
import passerelle.strategy.StrategyId;

/**
 * An evaluation as its page shows it; its texts, papers and discussions are read with their own services.
 *
 * @param round that of its strategy
 * @param answers the city's answers to the instrument, or null when they were withdrawn
 */
public record EvaluationDetails(
        EvaluationId id,
        CityId city,
        StrategyId strategy,
        int round,
        EvaluationDates dates,
        @Nullable AssessmentDetails answers) {

    public boolean isClosed() {
        return dates.closedOn() != null;
    }

    public boolean isAnswered() {
        return answers != null && answers.submittedOn() != null;
    }
}
