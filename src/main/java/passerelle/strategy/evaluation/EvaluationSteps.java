package passerelle.strategy.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/**
 * The evaluation is open once it is opened, due when the answers are, and done when it is closed. First it waits for the
 * coordinator's answers, then for the secretariat to close it.
 */
@Component
class EvaluationSteps implements StepFacts {

    private final EvaluationService evaluations;

    EvaluationSteps(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<StepFact> of(CityId city) {
        return evaluations.ofCity(city).stream().flatMap(EvaluationSteps::facts).toList();
    }

    private static Stream<StepFact> facts(EvaluationDetails evaluation) {
        var dates = evaluation.dates();
        var opened = opened(evaluation, evaluation.answers());
        return dates.closedOn() == null
                ? Stream.of(opened)
                : Stream.of(opened, StepFact.done(Step.EVALUATION, evaluation.round(), dates.closedOn()));
    }

    private static StepFact opened(EvaluationDetails evaluation, @Nullable AssessmentDetails answers) {
        var since = evaluation.dates().openedOn();
        return StepFact.opened(
                Step.EVALUATION,
                evaluation.round(),
                since,
                answers == null ? null : answers.deadline(),
                evaluation.isAnswered() ? Role.SECRETARIAT : Role.COORDINATOR);
    }
}
