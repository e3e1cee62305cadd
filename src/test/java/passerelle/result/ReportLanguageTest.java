package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import passerelle.shared.RuleViolation;

class ReportLanguageTest {

    @Test
    void namesLanguagesAsTheReaderDoes() {
        assertThat(new ReportLanguage("IT").name(Locale.ENGLISH)).isEqualTo("Italian");
        assertThat(new ReportLanguage("it").name(Locale.FRENCH)).isEqualTo("italien");
    }

    @Test
    void offersTheProgrammesOwnFirst() {
        assertThat(ReportLanguage.all(Locale.FRENCH))
                .startsWith(ReportLanguage.ENGLISH, ReportLanguage.FRENCH)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsNoOthers() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new ReportLanguage("qq"));
    }
}
