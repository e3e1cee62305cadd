package passerelle.strategy.evaluation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.journey.FactRecorded;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of an evaluation. */
@Component
class EvaluationHistory {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    EvaluationHistory(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void opened(StrategyEvaluation evaluation) {
        record(act("evaluation.opened", evaluation).to(evaluation.dates().openedOn()), evaluation);
    }

    void closed(StrategyEvaluation evaluation) {
        record(act("evaluation.closed", evaluation).to(evaluation.dates()), evaluation);
    }

    void reopened(StrategyEvaluation evaluation, EvaluationDates before, Reason reason) {
        record(act("evaluation.reopened", evaluation).from(before).because(reason), evaluation);
    }

    void corrected(StrategyEvaluation evaluation, EvaluationDates before, Reason reason) {
        record(
                act("evaluation.corrected", evaluation)
                        .from(before)
                        .to(evaluation.dates())
                        .because(reason),
                evaluation);
    }

    void withdrawn(StrategyEvaluation evaluation, Reason reason) {
        record(act("evaluation.withdrawn", evaluation).from(evaluation.dates()).because(reason), evaluation);
    }

    private void record(Act act, StrategyEvaluation evaluation) {
        audit.append(act);
        events.publishEvent(new FactRecorded(evaluation.city()));
    }

    private static Act act(String key, StrategyEvaluation evaluation) {
        return Act.of(key, EvaluationService.SUBJECT, evaluation.id().value()).in(evaluation.city());
    }
}
