package passerelle.rights;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.shared.CityId;
import passerelle.strategy.StrategyId;
import passerelle.strategy.StrategyOutline;
import passerelle.strategy.evaluation.DiscussionDetails;
import passerelle.strategy.evaluation.DiscussionId;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.strategy.evaluation.EvaluationId;
import passerelle.strategy.evaluation.EvaluationService;
import passerelle.support.TestStrategies;

@TestComponent
class WorldOfStrategies implements WorldPart {

    private final TestStrategies strategies;
    private final EvaluationService evaluations;
    private final DiscussionService discussions;

    WorldOfStrategies(TestStrategies strategies, EvaluationService evaluations, DiscussionService discussions) {
        this.strategies = strategies;
        this.evaluations = evaluations;
        this.discussions = discussions;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        var evaluation = strategies.opened(city);
        things.put(EvaluationId.class, evaluation);
        things.put(StrategyOutline.class, strategies.outline());
        Acting.asSystem(() -> {
            things.put(StrategyId.class, evaluations.get(evaluation).strategy());
            var held = new DiscussionDetails(LocalDate.now(), "The council");
            things.put(DiscussionId.class, discussions.record(evaluation, held));
            return city;
        });
    }
}
