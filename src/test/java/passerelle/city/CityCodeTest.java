package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.Country;

class CityCodeTest {

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            it | Reggio nell’Emilia     | it-reggio-nell-emilia
            dk | Ærøskøbing             | dk-aeroskobing
            pl | Łódź                   | pl-lodz
            es | Donostia / San Sebastián | es-donostia-san-sebastian
            fr | Œuilly-sur-Mer !       | fr-oeuilly-sur-mer
            jp | 浜松                    | jp-city
            ua | Київ                   | ua-city
            """)
    void isReadable(String country, String name, String code) {
        assertThat(CityCode.of(CityProfile.of(name, new Country(country)), taken -> false))
                .isEqualTo(code);
    }

    @Test
    void isNumberedWhereItIsTaken() {
        var taken = Set.of("it-valmora", "it-valmora-2");

        assertThat(CityCode.of(CityProfile.of("Valmora", new Country("it")), taken::contains))
                .isEqualTo("it-valmora-3");
    }

    @Test
    void staysShortEnoughForItsColumn() {
        var longest = CityProfile.of("ß".repeat(80), new Country("de"));

        assertThat(CityCode.of(longest, code -> !code.endsWith("-99")))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("-99");
    }

    @Test
    void doesNotEndInADashWhereItIsCut() {
        var cut = CityProfile.of("x".repeat(49) + " yz", new Country("it"));

        assertThat(CityCode.of(cut, taken -> false)).doesNotEndWith("-");
    }
}
