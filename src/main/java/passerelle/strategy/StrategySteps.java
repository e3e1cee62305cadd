package passerelle.strategy;

import java.util.List;
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
    public List<StepFact> of(CityId city) {
        return strategies.of(city).stream()
                .map(Strategy::details)
                .flatMap(StrategySteps::facts)
                .toList();
    }

    private static Stream<StepFact> facts(StrategyDetails strategy) {
        var round = strategy.outline().round();
        var opened = StepFact.opened(Step.STRATEGY, round, strategy.recordedOn());
        var adopted = strategy.dates().adoptedOn();
        return adopted == null ? Stream.of(opened) : Stream.of(opened, StepFact.done(Step.STRATEGY, round, adopted));
    }
}
