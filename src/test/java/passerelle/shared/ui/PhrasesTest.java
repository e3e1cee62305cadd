package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.support.ApplicationTest;

@ApplicationTest
class PhrasesTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 1    | late 1 day
                    en | 0    | late 0 days
                    en | 1240 | late 1,240 days
                    fr | 1    | en retard de 1 jour
                    fr | 1240 | en retard de 1\u202f240 jours
                    """)
    void choosesTheWordsByTheNumber(Locale language, int days, String phrase) {
        UI.getCurrent().setLocale(language);

        assertThat(Phrases.phrase("journey.late", days)).isEqualTo(phrase);
    }

    @Test
    void printsADateInTheLanguageOfTheReader() {
        UI.getCurrent().setLocale(Locale.FRENCH);

        assertThat(Phrases.phrase("journey.sentence.late", "répondre", LocalDate.of(2026, 3, 14), "Valmora", 3))
                .contains("14 mars 2026");
    }
}
