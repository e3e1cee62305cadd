package passerelle.support;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.shared.CityId;
import passerelle.strategy.Milestone;
import passerelle.strategy.StrategyId;
import passerelle.strategy.StrategyOutline;
import passerelle.strategy.StrategyService;
import passerelle.strategy.evaluation.EvaluationId;
import passerelle.strategy.evaluation.EvaluationOpening;
import passerelle.strategy.evaluation.EvaluationService;

/** Strategies in named states, reached as the secretariat would. */
@TestComponent
public class TestStrategies {

    private final StrategyService strategies;
    private final EvaluationService evaluations;
    private final Clock clock;

    TestStrategies(StrategyService strategies, EvaluationService evaluations, Clock clock) {
        this.strategies = strategies;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** The round of all strategies here: two years ago. */
    public int round() {
        return LocalDate.now(clock).getYear() - 2;
    }

    public StrategyOutline outline() {
        return new StrategyOutline(round(), "Valmora together", round() + 1, round() + 4);
    }

    public StrategyId recorded(CityId city) {
        return Acting.asSystem(() -> strategies.record(city, outline()));
    }

    /** Adopted a year ago. */
    public StrategyId adopted(CityId city) {
        return Acting.asSystem(() -> {
            var strategy = strategies.record(city, outline());
            strategies.reach(strategy, Milestone.ADOPTION, LocalDate.now(clock).minusYears(1), false);
            return strategy;
        });
    }

    /** Of a strategy adopted a year ago, opened ten days ago. */
    public EvaluationId opened(CityId city) {
        var strategy = adopted(city);
        var today = LocalDate.now(clock);
        return Acting.asSystem(() ->
                evaluations.open(strategy, new EvaluationOpening(today.minusDays(10), today.plusDays(50), false)));
    }

    /** The one that {@link #opened} has opened. */
    public EvaluationId evaluation(CityId city) {
        return Acting.asSystem(() -> evaluations.ofCity(city).getFirst().id());
    }
}
