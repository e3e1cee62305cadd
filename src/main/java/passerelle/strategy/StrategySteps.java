package passerelle.strategy;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/** The strategy is open once it is recorded and done when it is adopted. */
@Component
class StrategySteps implements StepFacts {

    private final Strategies strategies;

    StrategySteps(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return strategies.of(cities).stream()
                .collect(groupingBy(Strategy::city, flatMapping(strategy -> facts(strategy.details()), toList())));
    }

    private static Stream<StepFact> facts(StrategyDetails strategy) {
        var round = strategy.outline().round();
        var opened = StepFact.opened(Step.STRATEGY, round, strategy.recordedOn());
        var adopted = strategy.dates().adoptedOn();
        return adopted == null ? Stream.of(opened) : Stream.of(opened, StepFact.done(Step.STRATEGY, round, adopted));
    }
}
