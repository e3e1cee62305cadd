package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.Period;
import passerelle.support.ViewTest;

class PhrasesTest extends ViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 1    | late 1 day
                    en | 0    | late 0 days
                    en | 1240 | late 1,240 days
                    fr | 1    | en retard de 1\u00a0jour
                    fr | 1240 | en retard de 1\u202f240\u00a0jours
                    """)
    void choosesTheWordsByTheNumber(Locale language, int days, String phrase) {
        read(language);

        assertThat(Phrases.phrase("journey.late", days)).isEqualTo(phrase);
    }

    @Test
    void printsADateInTheLanguageOfTheReader() {
        read(Locale.FRENCH);

        assertThat(Phrases.phrase("journey.sentence.late", "répondre", LocalDate.of(2026, 3, 14), "Valmora", 3))
                .contains("14\u00a0mars 2026");
    }

    @Test
    void callsTheFirstOfAFrenchMonthByItsNumber() {
        read(Locale.FRENCH);

        assertThat(Phrases.date(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00a0mars 2026");
        assertThat(Phrases.shortDate(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00a0mars 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 0      | 0\u00a0inhabitants
                    en | 1      | 1\u00a0inhabitant
                    en | 84200  | 84,200\u00a0inhabitants
                    fr | 1      | 1\u00a0habitant-e
                    fr | 84200  | 84\u202f200\u00a0habitant-e-s
                    """)
    void counts(Locale language, int number, String phrase) {
        read(language);

        assertThat(Phrases.phrase("city.inhabitants", number)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 2026-03-03 | 2026-03-05 | 3–\u20605\u00a0March 2026
                    en | 2026-03-30 | 2026-04-02 | 30\u00a0March – 2\u00a0April 2026
                    en | 2026-12-30 | 2027-01-02 | 30\u00a0December 2026 – 2\u00a0January 2027
                    en | 2026-03-03 | 2026-03-03 | 3\u00a0March 2026
                    fr | 2026-03-03 | 2026-03-05 | 3–\u20605\u00a0mars 2026
                    fr | 2026-03-30 | 2026-04-02 | 30\u00a0mars – 2\u00a0avril 2026
                    fr | 2026-03-01 | 2026-03-05 | 1er–\u20605\u00a0mars 2026
                    fr | 2026-03-30 | 2026-04-01 | 30\u00a0mars – 1er\u00a0avril 2026
                    fr | 2026-03-11 | 2026-03-11 | 11\u00a0mars 2026
                    en | 2026-03-01 | 2026-03-05 | 1–\u20605\u00a0March 2026
                    """)
    void saysOnceWhatTheDaysOfAPeriodShare(Locale language, LocalDate first, LocalDate last, String phrase) {
        read(language);

        assertThat(Phrases.period(new Period(first, last))).isEqualTo(phrase);
    }
}
