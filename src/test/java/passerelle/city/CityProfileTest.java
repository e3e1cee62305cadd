package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.Country;
import passerelle.shared.RuleViolation;

class CityProfileTest {

    private static final Country ITALY = new Country("it");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "www.valmora.it, https://www.valmora.it",
        "valmora.it/welcome, https://valmora.it/welcome",
        "http://valmora.it, http://valmora.it",
        "HTTPS://Valmora.it/?a=b, HTTPS://Valmora.it/?a=b",
        "https://valmora.it:8443/x, https://valmora.it:8443/x",
        "' ', ''"
    })
    void completesTheWebsite(String typed, String kept) {
        assertThat(website(typed).website()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valmora",
                "javascript:alert(1)",
                "ftp://valmora.it",
                "https://",
                "https://val mora.it",
                "mailto:ada@valmora.it",
                "https://valmora.it\" onclick=\"x"
            })
    void refusesWhatIsNoWebsite(String typed) {
        assertRefused(() -> website(typed), "city.error.website");
    }

    @Test
    void refusesAWebsiteOfMoreThan300Characters() {
        assertRefused(() -> website("https://valmora.it/" + "x".repeat(282)), "city.error.website");
    }

    @Test
    void refusesRegionsAndNetworksThatAreTooLong() {
        var name = CityName.of("Valmora");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CityProfile(name, ITALY, "x".repeat(121), "", "", null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CityProfile(name, ITALY, "", "", "x".repeat(121), null));
    }

    private static CityProfile website(String typed) {
        return new CityProfile(CityName.of("Valmora"), ITALY, "", typed, "", null);
    }
}
