package passerelle.strategy.evaluation;

import org.springframework.stereotype.Component;
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

    private void check(AssessmentDetails answers) {
        if (answers.instrument() == Instrument.EVALUATION
                && evaluations.of(answers.city()).stream()
                        .filter(evaluation -> evaluation.round() == answers.round())
                        .anyMatch(evaluation -> evaluation.dates().closedOn() != null)) {
            throw new RuleViolation("evaluation.error.closed");
        }
    }
}
