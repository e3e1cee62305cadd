package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    @Test
    void isStrippedOfWhatStandsAround() {
        assertThat(new Outline(" Media ", " a ", " b ", Set.of("en")))
                .isEqualTo(new Outline("Media", "a", "b", Set.of("en")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, learning.error.name",
        "81, 0, 0, learning.error.name",
        "80, 301, 0, learning.error.line",
        "80, 300, 121, learning.error.line"
    })
    void keepsToItsLines(int name, int note, int lead, String refusal) {
        assertRefused(() -> new Outline("x".repeat(name), "x".repeat(note), "x".repeat(lead), Set.of("en")), refusal);
    }

    @Test
    void worksInOneToFiveKnownLanguages() {
        assertThat(new Outline("Media", "", "", Set.of("en", "fr", "it", "de", "es")).writtenLanguages())
                .isEqualTo("de en es fr it");
        assertRefused(() -> new Outline("Media", "", "", Set.of()), "learning.error.languages");
        assertRefused(() -> new Outline("Media", "", "", Set.of("xx")), "learning.error.languages");
        assertRefused(
                () -> new Outline("Media", "", "", Set.of("en", "fr", "it", "de", "es", "pt")),
                "learning.error.languages");
    }
}
