package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.result.ResultDate.Precision;

class ResultDateTest {

    @ParameterizedTest(name = "2014-05-12 to the {0} is {1}, from {2} to {3}")
    @CsvSource(textBlock = """
            YEAR,  2014,       2014-01-01, 2014-12-31
            MONTH, 2014-05,    2014-05-01, 2014-05-31
            DAY,   2014-05-12, 2014-05-12, 2014-05-12
            """)
    void claimsNoMoreThanItsSource(Precision precision, String printed, LocalDate first, LocalDate last) {
        var date = new ResultDate(LocalDate.of(2014, 5, 12), precision);

        assertThat(date).hasToString(printed);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} seen on 21 November 2026 lies ahead: {1}")
    @CsvSource(textBlock = """
            2026-11, false
            2026-12, true
            2025-12, false
            """)
    void liesAheadOnlyWhenAllOfItDoes(YearMonth month, boolean ahead) {
        assertThat(ResultDate.of(month).isAfter(LocalDate.of(2026, 11, 21))).isEqualTo(ahead);
    }

    @Test
    void knowsTheLastDayOfALeapYear() {
        assertThat(ResultDate.of(YearMonth.of(2024, 2)).last()).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
