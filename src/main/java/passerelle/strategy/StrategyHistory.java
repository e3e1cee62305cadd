package passerelle.strategy;

import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a strategy. */
@Component
class StrategyHistory {

    private final FactLog facts;

    StrategyHistory(FactLog facts) {
        this.facts = facts;
    }

    void recorded(Strategy strategy) {
        facts.append(act("strategy.recorded", strategy).to(strategy.words()));
    }

    void reached(Strategy strategy, Milestone milestone) {
        facts.append(act(milestone.act(), strategy)
                .to(String.valueOf(strategy.dates().of(milestone))));
    }

    void corrected(Strategy strategy, String before, Reason reason) {
        facts.append(act("strategy.corrected", strategy)
                .from(before)
                .to(strategy.words())
                .because(reason));
    }

    void withdrawn(Strategy strategy, Reason reason) {
        facts.append(act("strategy.withdrawn", strategy).from(strategy.words()).because(reason));
    }

    private static Act act(String key, Strategy strategy) {
        return Act.of(key, StrategyService.SUBJECT, strategy.id().value()).in(strategy.city());
    }
}
