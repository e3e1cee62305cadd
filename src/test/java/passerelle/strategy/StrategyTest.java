package passerelle.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.CityId;

class StrategyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2026, 2, 10);

    @Test
    void isNotAdoptedWhenItIsRecorded() {
        assertThat(strategy().details().isAdopted()).isFalse();
        assertThat(strategy().dates().next()).isEqualTo(Milestone.SUPPORT_GROUP);
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void reachesEveryMilestoneOnADayOfItsOwn(Milestone milestone) {
        var strategy = strategy();

        strategy.reach(milestone, TODAY, TODAY, true);

        assertThat(strategy.dates().of(milestone)).isEqualTo(TODAY);
        assertThat(strategy.dates().next()).isNotEqualTo(milestone);
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void reachesNothingInTheFuture(Milestone milestone) {
        var strategy = strategy();

        assertRefused(() -> strategy.reach(milestone, TODAY.plusDays(1), TODAY, true), "strategy.error.future");
        assertThat(strategy.dates()).isEqualTo(StrategyDates.NONE);
    }

    @Test
    void reachesNothingTwice() {
        var strategy = adopted();

        assertRefused(() -> strategy.reach(Milestone.ADOPTION, TODAY, TODAY, true), "strategy.error.reached");
        assertThat(strategy.dates().adoptedOn()).isEqualTo(ADOPTED);
    }

    @ParameterizedTest(name = "support group {0}, adopted {1}, presented {2}: {3}")
    @CsvSource(textBlock = """
            2025-09-01, 2026-02-10, 2026-03-01,
            2026-02-10, 2026-02-10, 2026-02-10,
            2025-09-01,           ,           ,
                      , 2026-02-10, 2026-03-01,
            2025-09-01, 2026-02-10, 2026-02-09, strategy.warning.presented.early
            2025-09-01,           , 2026-02-09, strategy.warning.presented.unadopted
            2026-02-11, 2026-02-10,           , strategy.warning.support.late
            """)
    void warnsOfMilestonesInAnUnusualOrder(
            @Nullable LocalDate supported,
            @Nullable LocalDate adopted,
            @Nullable LocalDate presented,
            @Nullable String warning) {
        var dates = new StrategyDates(supported, adopted, presented);

        if (warning == null) {
            assertThatNoException().isThrownBy(dates::warn);
        } else {
            assertAskedBack(dates::warn, warning);
        }
    }

    @Test
    void takesAnUnusualOrderFromWhoeverInsists() {
        var strategy = strategy();

        strategy.reach(Milestone.PRESENTATION, ADOPTED, TODAY, true);

        assertThat(strategy.dates().presentedOn()).isEqualTo(ADOPTED);
    }

    @Test
    void losesADateRecordedByMistake() {
        var strategy = adopted();

        strategy.correct(new StrategyRevision(outline(2025), StrategyDates.NONE, false), null, TODAY);

        assertThat(strategy.details().isAdopted()).isFalse();
    }

    @ParameterizedTest(name = "evaluated since 2026-03-01, round {0}, adopted {1}: {2}")
    @CsvSource(textBlock = """
            2024, 2026-02-10, strategy.error.evaluated.round
            2025,           , strategy.error.evaluated.adoption
            2025, 2026-03-02, strategy.error.evaluated.adoption
            """)
    void keepsWhatItsEvaluationRestsOn(int round, @Nullable LocalDate adopted, String message) {
        var strategy = adopted();
        var revision = new StrategyRevision(outline(round), new StrategyDates(null, adopted, null), true);

        assertRefused(() -> strategy.correct(revision, LocalDate.of(2026, 3, 1), TODAY), message);
        assertThat(strategy.details().outline()).isEqualTo(outline(2025));
    }

    @Test
    void isNotWithdrawnUnderItsEvaluation() {
        var strategy = adopted();

        assertRefused(() -> strategy.withdraw(TODAY), "strategy.error.evaluated");
    }

    @Test
    void changesNoMoreOnceWithdrawn() {
        var strategy = strategy();
        strategy.withdraw(null);

        assertRefused(() -> strategy.reach(Milestone.ADOPTION, TODAY, TODAY, true), "strategy.error.withdrawn");
    }

    @Test
    void belongsToARoundThatHasBegun() {
        assertRefused(() -> new Strategy(CityId.create(), outline(2027), TODAY), "strategy.error.round");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2027, 2026", "2007, 2026", "2026, 2101"})
    void coversYearsInOrder(int first, int last) {
        assertRefused(() -> new StrategyOutline(2025, "Valmora together", first, last), "strategy.error.years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void hasATitle(String title) {
        assertRefused(() -> new StrategyOutline(2025, title, 2026, 2028), "strategy.error.title");
    }

    @Test
    void hasATitleOfOneLine() {
        assertRefused(() -> new StrategyOutline(2025, "x".repeat(201), 2026, 2028), "strategy.error.title");
    }

    private static Strategy adopted() {
        var strategy = strategy();
        strategy.reach(Milestone.ADOPTION, ADOPTED, TODAY, false);
        return strategy;
    }

    private static Strategy strategy() {
        return new Strategy(CityId.create(), outline(2025), TODAY);
    }

    private static StrategyOutline outline(int round) {
        return new StrategyOutline(round, "Valmora together", 2026, 2028);
    }
}
