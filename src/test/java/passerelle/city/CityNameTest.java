package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityNameTest {

    @Test
    void isTheLocalOneWhereNoOtherIsKnown() {
        assertThat(CityName.of(" Valmora ")).isEqualTo(new CityName("Valmora", "Valmora", "Valmora"));
        assertThat(new CityName("Köln", "Cologne", " ").in(Locale.FRENCH)).isEqualTo("Köln");
    }

    @ParameterizedTest(name = "a reader of {0} reads {1}")
    @CsvSource({"en, Geneva", "fr, Genève", "fr-CH, Genève", "de, Geneva"})
    void isWrittenAsTheReaderKnowsIt(String reader, String name) {
        assertThat(new CityName("Genf", "Geneva", "Genève").in(Locale.forLanguageTag(reader)))
                .isEqualTo(name);
    }

    @Test
    void isFoundByAllItsForms() {
        assertThat(new CityName("Łódź", "Lodz", "Lodz la belle").folded()).isEqualTo("lodz lodz lodz la belle");
    }

    @ParameterizedTest(name = "{0} characters, {1}, {2}")
    @CsvSource({"0, 5, 5", "81, 5, 5", "5, 81, 5", "5, 5, 81"})
    void isAtMost80CharactersLong(int local, int english, int french) {
        assertRefused(
                () -> new CityName("x".repeat(local), "x".repeat(english), "x".repeat(french)), "city.error.name");
    }
}
