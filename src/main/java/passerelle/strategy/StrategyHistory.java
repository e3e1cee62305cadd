package passerelle.strategy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.journey.FactRecorded;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a strategy. */
@Component
class StrategyHistory {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    StrategyHistory(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void recorded(Strategy strategy) {
        record(act("strategy.recorded", strategy).to(strategy.words()), strategy);
    }

    void reached(Strategy strategy, Milestone milestone) {
        record(act(milestone.act(), strategy).to(String.valueOf(strategy.dates().of(milestone))), strategy);
    }

    void corrected(Strategy strategy, String before, Reason reason) {
        record(
                act("strategy.corrected", strategy)
                        .from(before)
                        .to(strategy.words())
                        .because(reason),
                strategy);
    }

    void withdrawn(Strategy strategy, Reason reason) {
        record(act("strategy.withdrawn", strategy).from(strategy.words()).because(reason), strategy);
    }

    private void record(Act act, Strategy strategy) {
        audit.append(act);
        events.publishEvent(new FactRecorded(strategy.city()));
    }

    private static Act act(String key, Strategy strategy) {
        return Act.of(key, StrategyService.SUBJECT, strategy.id().value()).in(strategy.city());
    }
}
