package passerelle.strategy.evaluation;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * The evaluation is open once it is opened, due when the answers are, and done when it is closed. First it waits for
 * the coordinator's answers, then for the secretariat to close it.
 */
@Component
class EvaluationSteps implements StepFacts {

    private final StrategyEvaluations evaluations;
    private final EvaluationAnswers answers;

    EvaluationSteps(StrategyEvaluations evaluations, EvaluationAnswers answers) {
        this.evaluations = evaluations;
        this.answers = answers;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return answers.beside(evaluations.of(cities)).stream()
                .collect(groupingBy(EvaluationDetails::city, flatMapping(EvaluationSteps::facts, toList())));
    }

    private static Stream<StepFact> facts(EvaluationDetails evaluation) {
        var dates = evaluation.dates();
        var opened = opened(evaluation, evaluation.answers());
        return dates.closedOn() == null
                ? Stream.of(opened)
                : Stream.of(opened, StepFact.done(Step.EVALUATION, evaluation.round(), dates.closedOn()));
    }

    private static StepFact opened(EvaluationDetails evaluation, @Nullable AssessmentDetails answers) {
        return StepFact.opened(
                        Step.EVALUATION, evaluation.round(), evaluation.dates().openedOn())
                .dueOn(answers == null ? null : answers.deadline())
                .waitingFor(evaluation.isAnswered() ? Role.SECRETARIAT : Role.COORDINATOR);
    }
}
