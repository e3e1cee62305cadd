package passerelle.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.shared.CityId;
import passerelle.strategy.Milestone;
import passerelle.strategy.StrategyId;
import passerelle.strategy.StrategyOutline;
import passerelle.strategy.StrategyService;
import passerelle.strategy.evaluation.DiscussionDetails;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.strategy.evaluation.EvaluationClosing;
import passerelle.strategy.evaluation.EvaluationId;
import passerelle.strategy.evaluation.EvaluationOpening;
import passerelle.strategy.evaluation.EvaluationService;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** How a city of the demo plans, and looks back after a year. */
@Component
@Profile("demo")
class DemoStrategies {

    private final StrategyService strategies;
    private final EvaluationService evaluations;
    private final DiscussionService discussions;
    private final TextService texts;

    DemoStrategies(
            StrategyService strategies,
            EvaluationService evaluations,
            DiscussionService discussions,
            TextService texts) {
        this.strategies = strategies;
        this.evaluations = evaluations;
        this.discussions = discussions;
        this.texts = texts;
    }

    StrategyId draft(CityId city, int round, LocalDate on, String title) {
        var strategy = strategies.record(city, new StrategyOutline(round, title, on.getYear() + 1, on.getYear() + 5));
        strategies.reach(strategy, Milestone.SUPPORT_GROUP, on, true);
        write(
                "strategy",
                strategy.value(),
                "summary",
                "Four objectives: schools that mix, a fair labour market, a city that speaks with all, shared public space.");
        return strategy;
    }

    void adopt(StrategyId strategy, LocalDate on) {
        strategies.attach(strategy, DemoPaper.pdf("intercultural-strategy.pdf", "Intercultural strategy"));
        strategies.reach(strategy, Milestone.ADOPTION, on, true);
    }

    void present(StrategyId strategy, LocalDate on) {
        strategies.reach(strategy, Milestone.PRESENTATION, on, true);
    }

    EvaluationId open(StrategyId strategy, LocalDate on, LocalDate deadline) {
        return evaluations.open(strategy, new EvaluationOpening(on, deadline, true));
    }

    AssessmentId answers(EvaluationId evaluation) {
        return Objects.requireNonNull(evaluations.get(evaluation).answers()).id();
    }

    void conclude(EvaluationId evaluation, LocalDate discussed, LocalDate closed) {
        discussions.record(evaluation, new DiscussionDetails(discussed, "Committee of the council and support group"));
        write("evaluation", evaluation.value(), "conclusions", "Three quarters of the actions are under way.");
        evaluations.close(evaluation, new EvaluationClosing(closed, true));
    }

    private void write(String subject, UUID object, String field, String words) {
        texts.save(new TextKey(subject, object, field), words, 0, "en");
    }
}
