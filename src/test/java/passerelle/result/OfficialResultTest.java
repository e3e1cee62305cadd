package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.instrument.EditionId;
import passerelle.shared.PartialDate;

class OfficialResultTest {

    private static final EditionId EDITION = new EditionId(UUID.randomUUID());
    private static final Map<Measure, Integer> CORE_64 = Map.of(Measure.CORE, 64);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(ints = {0, 64, 100})
    void takesWholePercents(int percent) {
        var official = official(2014, PartialDate.of(Year.of(2014)), Map.of(Measure.CORE, percent));

        assertThat(official.percents()).containsEntry(Measure.CORE, percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void knowsNoOtherPercents(int percent) {
        assertRefused(
                () -> official(2014, PartialDate.of(Year.of(2014)), Map.of(Measure.CORE, percent)),
                "result.error.percent");
    }

    @Test
    void saysSomething() {
        assertRefused(() -> official(2014, PartialDate.of(Year.of(2014)), Map.of()), "result.error.empty");
    }

    @ParameterizedTest(name = "round {0}, dated {1}")
    @CsvSource(textBlock = """
            2014, 2014-05
            2014, 2015-02
            2014, 2014-01
            """)
    void isDatedInItsRoundOrLater(int round, YearMonth date) {
        assertThatCode(() -> official(round, PartialDate.of(date), CORE_64)).doesNotThrowAnyException();
    }

    @Test
    void isNotOlderThanItsRound() {
        assertRefused(() -> official(2014, PartialDate.of(YearMonth.of(2013, 12)), CORE_64), "result.error.date.early");
    }

    @Test
    void comesFromNoYearBeforeTheProgramme() {
        assertRefused(() -> official(2007, PartialDate.of(Year.of(2008)), CORE_64), "result.error.round");
    }

    @Test
    void comparesAtLeastOneCity() {
        assertRefused(
                () -> new OfficialResult(2014, EDITION, PartialDate.of(Year.of(2014)), 0, null, CORE_64),
                "result.error.cities");
    }

    @Test
    void isPublishedOnceItExists() {
        var date = PartialDate.of(LocalDate.of(2014, 5, 12));

        assertRefused(
                () -> new OfficialResult(2014, EDITION, date, null, LocalDate.of(2014, 5, 11), CORE_64),
                "result.error.published.early");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-11, true
            2026-12, false
            """)
    void liesInThePast(YearMonth date, boolean accepted) {
        var official = official(2026, PartialDate.of(date), CORE_64);

        if (accepted) {
            official.checkPast(TODAY);
        } else {
            assertRefused(() -> official.checkPast(TODAY), "result.error.future");
        }
    }

    private static OfficialResult official(int round, PartialDate date, Map<Measure, Integer> percents) {
        return new OfficialResult(round, EDITION, date, null, null, percents);
    }
}
