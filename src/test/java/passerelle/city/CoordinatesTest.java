package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"90.00001, 0", "-90.1, 0", "0, 180.1", "0, -181"})
    void lieOnTheGlobe(BigDecimal latitude, BigDecimal longitude) {
        assertRefused(() -> new Coordinates(latitude, longitude), "city.error.coordinates");
    }

    @Test
    void areKeptToTheMetre() {
        var place = new Coordinates(new BigDecimal("45.438765432"), new BigDecimal("-180"));

        assertThat(place.latitude()).isEqualTo("45.43877");
        assertThat(place.longitude()).isEqualTo("-180.00000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45.43, 10.99",
                "45.43,10.99",
                " 45.43;10.99 ",
                "45.430 10.99",
                "45,43 ; 10,99",
                "45,43\u00a0; 10,99",
                "45,43 10,99"
            })
    void areReadAsPeopleWriteThem(String typed) {
        assertThat(Coordinates.parse(typed).words(Locale.ENGLISH)).isEqualTo("45.43, 10.99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"45.43, 10.99", "-45.5, 11", "0.00001, 180"})
    void areWrittenInTheLanguageOfTheReaderAndReadBack(String typed) {
        var place = Coordinates.parse(typed);

        assertThat(place.words(Locale.ENGLISH)).isEqualTo(typed);
        assertThat(place.words(Locale.FRENCH))
                .isEqualTo(typed.replace(", ", "\u00a0; ").replace('.', ','));
        assertThat(Coordinates.parse(place.words(Locale.FRENCH))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45.43", "45.43, 10.99, 3", "45,43, 10,99", "45°26’N, 10°59’E", "91, 0"})
    void areRefusedWhereTheyCannotBeRead(String typed) {
        assertRefused(() -> Coordinates.parse(typed), "city.error.coordinates");
    }
}
