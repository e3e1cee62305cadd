package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.journey.norm.Norms;

class ReviewClockTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0}: day {1}, late {2}")
    @CsvSource(textBlock = """
            2026-03-01, 0,  false
            2026-03-24, 23, false
            2026-05-24, 84, false
            2026-05-25, 85, true
            """)
    void countsFromTheFirstSubmission(LocalDate today, long day, boolean late) {
        var clock = ReviewClock.of(SUBMITTED, Norms.STANDARD, today);

        assertThat(clock)
                .isEqualTo(new ReviewClock(day, 56, LocalDate.of(2026, 4, 26), LocalDate.of(2026, 5, 24), late));
    }

    @Test
    void letsTheReportBeIssuedFromItsDayOn() {
        assertThat(ReviewClock.of(SUBMITTED, Norms.STANDARD, LocalDate.of(2026, 4, 25))
                        .mayBeIssued())
                .isFalse();
        assertThat(ReviewClock.of(SUBMITTED, Norms.STANDARD, LocalDate.of(2026, 4, 26))
                        .mayBeIssued())
                .isTrue();
    }
}
