package passerelle.strategy.evaluation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.RestsOnAnswers;
import passerelle.instrument.Instrument;
import passerelle.shared.RuleViolation;

/** The answers of a closed evaluation are settled: the evaluation is opened again first. */
@Component
class EvaluationRests implements RestsOnAnswers {

    private final StrategyEvaluations evaluations;

    EvaluationRests(StrategyEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void checkWithdrawal(AssessmentDetails answers) {
        check(answers);
    }

    @Override
    public void checkReopening(AssessmentDetails answers) {
        check(answers);
    }

    @Override
    public void checkDates(AssessmentDetails answers, AssessmentDates wanted) {
        closings(answers).forEach(closed -> closed.checkAnswered(wanted.submittedOn()));
    }

    private void check(AssessmentDetails answers) {
        if (closings(answers).findAny().isPresent()) {
            throw new RuleViolation("evaluation.error.closed");
        }
    }

    private Stream<EvaluationDates> closings(AssessmentDetails answers) {
        return answers.instrument() == Instrument.EVALUATION
                ? evaluations.of(answers.city()).stream()
                        .filter(evaluation -> evaluation.round() == answers.round())
                        .map(StrategyEvaluation::dates)
                        .filter(dates -> dates.closedOn() != null)
                : Stream.of();
    }
}
