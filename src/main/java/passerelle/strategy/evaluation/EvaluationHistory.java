package passerelle.strategy.evaluation;

import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of an evaluation. */
@Component
class EvaluationHistory {

    private final FactLog facts;

    EvaluationHistory(FactLog facts) {
        this.facts = facts;
    }

    void opened(StrategyEvaluation evaluation) {
        facts.append(act("evaluation.opened", evaluation).to(evaluation.dates().openedOn()));
    }

    void closed(StrategyEvaluation evaluation) {
        facts.append(act("evaluation.closed", evaluation).to(evaluation.dates()));
    }

    void reopened(StrategyEvaluation evaluation, EvaluationDates before, Reason reason) {
        facts.append(act("evaluation.reopened", evaluation).from(before).because(reason));
    }

    void corrected(StrategyEvaluation evaluation, EvaluationDates before, Reason reason) {
        facts.append(act("evaluation.corrected", evaluation)
                .from(before)
                .to(evaluation.dates())
                .because(reason));
    }

    void withdrawn(StrategyEvaluation evaluation, Reason reason) {
        facts.append(
                act("evaluation.withdrawn", evaluation).from(evaluation.dates()).because(reason));
    }

    private static Act act(String key, StrategyEvaluation evaluation) {
        return Act.of(key, EvaluationService.SUBJECT, evaluation.id().value()).in(evaluation.city());
    }
}
