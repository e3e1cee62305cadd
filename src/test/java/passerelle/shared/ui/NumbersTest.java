package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | 84200            | 84200
            en | 84,200           | 84200
            en | 12.5             | 12.5
            en | 64 %             | 64
            en | 64%              | 64
            en | -3.5             | -3.5
            en | 1,234,567.89     | 1234567.89
            fr | 84 200           | 84200
            fr | 84\u202f200      | 84200
            fr | 84\u00a0200      | 84200
            fr | 12,5             | 12.5
            fr | 64 %             | 64
            fr | 64\u00a0%        | 64
            fr | 64,25\u202f%     | 64.25
            """)
    void readsWhatTheLanguageWrites(Locale locale, String typed, BigDecimal number) {
        assertThat(Numbers.decimal(typed, locale)).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | 12,5
            en | 84 200
            en | 84.200,5
            en | 1e5
            en | many
            en | 12.5.6
            fr | 12.5
            fr | 84,200.5
            fr | 84.200
            fr | ٣
            """)
    void refusesWhatCouldMeanTwoThings(Locale locale, String typed) {
        assertRefused(() -> Numbers.decimal(typed, locale), "number.error.unreadable");
    }

    @Test
    void knowsNothingWhereNothingWasTyped() {
        assertThat(Numbers.decimal(" \u00a0", Locale.FRENCH)).isNull();
        assertThat(Numbers.whole("", Locale.ENGLISH)).isNull();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            84,200      | 84200
            84200.0     | 84200
            999,999,999 | 999999999
            """)
    void readsWholeNumbers(String typed, int number) {
        assertThat(Numbers.whole(typed, Locale.ENGLISH)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"84200.5", "1000000000", "99999999999999999999"})
    void refusesWhatIsNotWholeOrTooLong(String typed) {
        assertRefused(() -> Numbers.whole(typed, Locale.ENGLISH), "number.error.whole");
    }

    @ParameterizedTest
    @CsvSource({"26", "20266", "twenty", "2 026", "''"})
    void knowsAYearByItsFourDigits(String typed) {
        assertThat(Numbers.year(" 2026 ")).isEqualTo(2026);
        assertRefused(() -> Numbers.year(typed), "number.error.year");
    }

    @Test
    void readsBackWhatItShows() {
        var number = new BigDecimal("1234567.25");

        for (var locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            assertThat(Numbers.decimal(Numbers.shown(number, locale), locale)).isEqualByComparingTo(number);
            assertThat(Numbers.decimal(Numbers.percent(number, locale), locale)).isEqualByComparingTo(number);
        }
    }
}
