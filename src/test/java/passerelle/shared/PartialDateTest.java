package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-03", "2021-03-09"})
    void isWrittenAsItIsRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-13", "2021-02-30", "03/2021", "tomorrow"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021       | 2021          | 2021
            2021-03    | March 2021    | mars 2021
            2021-03-09 | March 9, 2021 | 9 mars 2021
            """)
    void isReadInBothLanguages(String date, String english, String french) {
        assertThat(PartialDate.parse(date).written(Locale.ENGLISH)).isEqualTo(english);
        assertThat(PartialDate.parse(date).written(Locale.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-01-01, 2024-12-31", "2024-02, 2024-02-01, 2024-02-29", "2024-02-07, 2024-02-07, 2024-02-07"
    })
    void meansADayBetweenItsFirstAndItsLast(String date, LocalDate first, LocalDate last) {
        assertThat(PartialDate.parse(date).first()).isEqualTo(first);
        assertThat(PartialDate.parse(date).last()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} seen on 21 November 2026 lies ahead: {1}")
    @CsvSource({"2026-11, false", "2026-12, true", "2025-12, false", "2026, false", "2027, true", "2026-11-22, true"})
    void liesAheadOnlyWhenAllOfItDoes(String date, boolean ahead) {
        assertThat(PartialDate.parse(date).isAfter(LocalDate.of(2026, 11, 21))).isEqualTo(ahead);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 2026-11-21, true", "2026-11-21, 2026-11-22, false", "2026-11, 2026-11, false"})
    void isTheSameDayOnlyWhereBothAreToldToTheDay(String one, String other, boolean same) {
        assertThat(PartialDate.parse(one).isSameDay(PartialDate.parse(other))).isEqualTo(same);
    }

    @Test
    void standsInOrderWithTheLessPreciseFirst() {
        var dates = Stream.of("2021-01-02", "2021-01-01", "2020-12", "2021", "2021-01")
                .map(PartialDate::parse);

        assertThat(dates.sorted())
                .map(PartialDate::toString)
                .containsExactly("2020-12", "2021", "2021-01", "2021-01-01", "2021-01-02");
    }
}
