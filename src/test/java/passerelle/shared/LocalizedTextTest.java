package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    @ParameterizedTest(name = "a reader of {0} reads {1}")
    @CsvSource({"en, Education", "en-IE, Education", "fr, Éducation", "fr-CH, Éducation", "it, Education"})
    void speaksFrenchToFrenchReadersAndEnglishToTheRest(String reader, String words) {
        assertThat(new LocalizedText("Education", "Éducation").in(Locale.forLanguageTag(reader)))
                .isEqualTo(words);
    }

    @Test
    void needsBothLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("Education", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("", "Éducation"));
    }
}
