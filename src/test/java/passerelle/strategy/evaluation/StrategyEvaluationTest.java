package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.CityId;
import passerelle.strategy.StrategyId;

class StrategyEvaluationTest {

    private static final LocalDate ADOPTED = LocalDate.of(2025, 2, 10);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Groundwork ENOUGH = new Groundwork(true, true);

    @Test
    void waitsForTheAdoption() {
        assertRefused(() -> evaluation(null, OPENED, true), "evaluation.error.not.adopted");
    }

    @ParameterizedTest(name = "opened on {0}: {1}")
    @CsvSource(textBlock = """
            2025-02-09, evaluation.error.opened.early
            2026-04-02, evaluation.error.future
            """)
    void isNotOpenedBeforeTheAdoptionOrInTheFuture(LocalDate on, String message) {
        assertRefused(() -> evaluation(ADOPTED, on, true), message);
    }

    @Test
    void isUsuallyOpenedWhenTheFirstYearIsNearlyOver() {
        assertAskedBack(() -> evaluation(ADOPTED, LocalDate.of(2025, 11, 11), false), "evaluation.warning.early");
        assertThat(evaluation(ADOPTED, LocalDate.of(2025, 11, 12), false).whyClosed())
                .isNull();
    }

    @Test
    void isOpenedEarlierByWhoeverInsists() {
        var on = LocalDate.of(2025, 6, 1);

        assertThat(evaluation(ADOPTED, on, true).dates()).isEqualTo(new EvaluationDates(on, null));
    }

    @Test
    void isClosedOnAnswersAndDiscussions() {
        var evaluation = evaluation();

        evaluation.close(new EvaluationClosing(TODAY, false), ENOUGH, TODAY);

        assertThat(evaluation.dates().closedOn()).isEqualTo(TODAY);
        assertThat(evaluation.whyClosed()).isEqualTo("evaluation.error.closed");
    }

    @ParameterizedTest(name = "answered {0}, discussed {1}: {2}")
    @CsvSource(textBlock = """
            false, true,  evaluation.warning.unanswered
            true,  false, evaluation.warning.undiscussed
            false, false, evaluation.warning.nothing
            """)
    void isClosedWithoutThemOnlyByWhoeverInsists(boolean answered, boolean discussed, String warning) {
        var evaluation = evaluation();
        var groundwork = new Groundwork(answered, discussed);

        assertAskedBack(() -> evaluation.close(new EvaluationClosing(TODAY, false), groundwork, TODAY), warning);
        evaluation.close(new EvaluationClosing(TODAY, true), groundwork, TODAY);

        assertThat(evaluation.dates().closedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "closed on {0}: {1}")
    @CsvSource(textBlock = """
            2026-01-14, evaluation.error.closed.early
            2026-04-02, evaluation.error.future
            """)
    void isNotClosedBeforeItWasOpenedOrInTheFuture(LocalDate on, String message) {
        var evaluation = evaluation();

        assertRefused(() -> evaluation.close(new EvaluationClosing(on, true), ENOUGH, TODAY), message);
    }

    @Test
    void isClosedOnce() {
        var evaluation = closed();

        assertRefused(
                () -> evaluation.close(new EvaluationClosing(TODAY, true), ENOUGH, TODAY), "evaluation.error.closed");
    }

    @Test
    void isOpenAgainWhenItWasClosedByMistake() {
        var evaluation = closed();

        evaluation.reopen();

        assertThat(evaluation.dates()).isEqualTo(new EvaluationDates(OPENED, null));
        assertRefused(evaluation::reopen, "evaluation.error.open");
    }

    @ParameterizedTest(name = "opened {0}, closed {1}: {2}")
    @CsvSource(textBlock = """
            2026-01-15,           , evaluation.error.closed.on
            2025-02-09, 2026-03-01, evaluation.error.opened.early
            2026-03-02, 2026-03-01, evaluation.error.closed.early
            2026-01-15, 2026-04-02, evaluation.error.future
            """)
    void keepsItsDatesInOrderWhenTheyAreCorrected(LocalDate opened, @Nullable LocalDate closed, String message) {
        var evaluation = closed();

        assertRefused(() -> evaluation.correct(new EvaluationDates(opened, closed), ADOPTED, TODAY), message);
    }

    @Test
    void isOpenedAgainBeforeItIsWithdrawn() {
        assertRefused(() -> closed().withdraw(), "evaluation.error.closed");
    }

    @Test
    void changesNoMoreOnceWithdrawn() {
        var evaluation = evaluation();
        evaluation.withdraw();

        assertRefused(
                () -> evaluation.close(new EvaluationClosing(TODAY, true), ENOUGH, TODAY),
                "evaluation.error.withdrawn");
    }

    @ParameterizedTest(name = "discussed on {0}: {1}")
    @CsvSource(textBlock = """
            2025-02-09, discussion.error.early
            2026-04-02, discussion.error.future
            """)
    void isNotDiscussedBeforeTheAdoptionOrInTheFuture(LocalDate on, String message) {
        var details = new DiscussionDetails(on, "Culture committee");

        assertRefused(() -> new Discussion(evaluation().id(), details, ADOPTED, TODAY), message);
    }

    private static StrategyEvaluation closed() {
        var evaluation = evaluation();
        evaluation.close(new EvaluationClosing(LocalDate.of(2026, 3, 1), false), ENOUGH, TODAY);
        return evaluation;
    }

    private static StrategyEvaluation evaluation() {
        return evaluation(ADOPTED, OPENED, false);
    }

    private static StrategyEvaluation evaluation(@Nullable LocalDate adopted, LocalDate opened, boolean confirmed) {
        var strategy = new EvaluatedStrategy(new StrategyId(UUID.randomUUID()), CityId.create(), 2024, adopted, false);
        return new StrategyEvaluation(strategy, new EvaluationOpening(opened, opened.plusDays(60), confirmed), TODAY);
    }
}
