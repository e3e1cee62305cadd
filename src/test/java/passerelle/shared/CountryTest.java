package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "ita", "xx", "uk", "1t"})
    void isOneOfIso3166(String code) {
        assertRefused(() -> new Country(code), "country.error.unknown");
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "IT, Italy, Italie",
        "kr, South Korea, Corée du Sud",
        "mx, Mexico, Mexique",
        "gb, United Kingdom, Royaume-Uni"
    })
    void hasItsNameInBothLanguages(String code, String english, String french) {
        var country = new Country(code);

        assertThat(country.code()).isEqualTo(code.toLowerCase(Locale.ROOT));
        assertThat(country.name(Locale.ENGLISH)).isEqualTo(english);
        assertThat(country.name(Locale.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "it, 2026-01-01, true",
        "ua, 2026-01-01, true",
        "tr, 2026-01-01, true",
        "gb, 2026-01-01, true",
        "by, 2026-01-01, false",
        "ma, 2026-01-01, false",
        "jp, 2026-01-01, false",
        "ru, 2022-03-15, true",
        "ru, 2022-03-16, false"
    })
    void isEuropeanWhileItBelongsToTheCouncilOfEurope(String code, LocalDate on, boolean european) {
        assertThat(new Country(code).isEuropean(on)).isEqualTo(european);
    }

    @Test
    void countsFortySixMemberStatesToday() {
        var today = LocalDate.of(2026, 11, 21);

        assertThat(Country.all(Locale.ENGLISH).stream().filter(country -> country.isEuropean(today)))
                .hasSize(46);
    }

    @Test
    void isListedByItsNameInTheReadersLanguage() {
        assertThat(Country.all(Locale.FRENCH).stream()
                        .map(country -> Folding.fold(country.name(Locale.FRENCH)))
                        .toList())
                .isSorted()
                .startsWith("afghanistan", "afrique du sud", "albanie");
    }
}
