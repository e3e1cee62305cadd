package passerelle.result;

import static org.assertj.core.api.Assertions.assertThatCode;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.Norms;

class ReportFollowsAnalysisTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 1);
    private static final LocalDate EARLIEST = Norms.STANDARD.after(Norm.REPORT_EARLIEST, SUBMITTED);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "submitted on 1 March, issued on {0}")
    @CsvSource({"2026-04-26", "2026-11-21"})
    void acceptsEightWeeksOfAnalysis(LocalDate on) {
        assertThatCode(() -> check(on, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "submitted on 1 March, issued on {0}")
    @CsvSource({"2026-03-01", "2026-04-25"})
    void asksBackWhenItWasQuicker(LocalDate on) {
        assertAskedBack(() -> check(on, false), "result.report.warning.early");
        assertThatCode(() -> check(on, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "submitted on 1 March, issued on {0}: {1}")
    @CsvSource(textBlock = """
            2026-02-28, result.report.error.early
            2026-11-22, result.report.error.future
            """)
    void refusesWhatCannotBe(LocalDate on, String why) {
        assertRefused(() -> check(on, true), why);
    }

    @Test
    void countsAtLeastOneCity() {
        assertRefused(() -> new Issue(TODAY, ReportLanguage.FRENCH, 0, false), "result.error.cities");
    }

    private static void check(LocalDate on, boolean confirmed) {
        new ReportFollowsAnalysis(SUBMITTED, EARLIEST, TODAY)
                .check(new Issue(on, ReportLanguage.ENGLISH, 12, confirmed));
    }
}
