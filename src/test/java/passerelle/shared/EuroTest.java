package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuroTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "-0.01, euro.error.negative",
        "-5000, euro.error.negative",
        "0.005, euro.error.unreadable",
        "1000000000, euro.error.unreadable",
        "1E+30, euro.error.unreadable"
    })
    void isNoSumThatNobodyPays(String amount, String why) {
        assertRefused(() -> Euro.of(amount), why);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "5000, 5000.00",
        "5000.5, 5000.50",
        "0, 0.00",
        "0.0100, 0.01",
        "5E+3, 5000.00",
        "999999999.99, 999999999.99"
    })
    void isKeptInEurosAndCents(String amount, String kept) {
        assertThat(Euro.of(amount).amount()).isEqualTo(kept);
    }

    @Test
    void isTheSameHoweverItWasWritten() {
        assertThat(Euro.of("5000")).isEqualTo(Euro.of("5000.00")).isEqualByComparingTo(Euro.of("5E3"));
        assertThat(Euro.of("4999.99")).isLessThan(Euro.of("5000"));
    }

    @Test
    void isPrintedAsTheReadersLanguageWritesIt() {
        var fee = Euro.of("5000");

        assertThat(fee.in(Locale.ENGLISH)).isEqualTo("€5,000.00");
        assertThat(fee.in(Locale.GERMAN)).isEqualTo("€5,000.00");
        assertThat(fee.in(Locale.FRENCH)).isEqualTo("5\u202f000,00\u00a0€");
    }
}
