package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.Euro;

class EuroTextTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | 5000            | 5000.00
            en | 5,000           | 5000.00
            en | 5,000.00        | 5000.00
            en | €5,000.5        | 5000.50
            en | 5000.00 EUR     | 5000.00
            en | 0               | 0.00
            fr | 5000            | 5000.00
            fr | 5 000,00        | 5000.00
            fr | 5\u202f000,00 € | 5000.00
            fr | 5\u00a0000,5    | 5000.50
            fr | 12 345 678,90   | 12345678.90
            """)
    void readsWhatTheLanguageWrites(Locale locale, String typed, String amount) {
        assertThat(EuroText.parse(typed, locale)).isEqualTo(Euro.of(amount));
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | 5.000,00    | euro.error.typed
            en | 5.000       | euro.error.typed
            en | 5 000       | euro.error.typed
            en | 50,00       | euro.error.typed
            en | -1          | euro.error.negative
            en | five        | euro.error.typed
            en | 5000.001    | euro.error.typed
            en | ''          | euro.error.missing
            fr | 5.000,00    | euro.error.typed
            fr | 5,000.00    | euro.error.typed
            fr | 5000.00     | euro.error.typed
            fr | −1          | euro.error.negative
            fr | 1e3         | euro.error.typed
            """)
    void refusesWhatCouldMeanSomethingElse(Locale locale, String typed, String why) {
        assertRefused(() -> EuroText.parse(typed, locale), why);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void readsBackWhatItShows(Locale locale) {
        var amount = Euro.of("1234567.80");

        assertThat(EuroText.parse(EuroText.shown(amount, locale), locale)).isEqualTo(amount);
    }
}
