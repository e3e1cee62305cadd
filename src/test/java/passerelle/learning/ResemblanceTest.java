package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.comparison.Candidate;
import passerelle.shared.CityId;
import passerelle.shared.Country;

class ResemblanceTest {

    private static final Candidate GENEVA = city("ch", 200_000, 40);

    @ParameterizedTest
    @CsvSource({
        "ch, 200000, 40, 4, true",
        "fr, 200000, 40, 3, true",
        "pl, 200000, 40, 2, true",
        "pl, 200000, 10, 1, true",
        "it, 900000, 10, 1, false",
        "pl, 900000, 10, 0, false"
    })
    void countsLikenessesAndALanguageInCommon(String country, int population, int born, int nearness, boolean alike) {
        var resemblance = Resemblance.between(GENEVA, city(country, population, born));

        assertThat(resemblance.nearness()).isEqualTo(nearness);
        assertThat(resemblance.isLikeness()).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({"ch, fr, fr", "ch, be, de fr", "ca, gb, en", "pl, pl, pl", "se, fi, sv", "pl, it, ''"})
    void knowsTheLanguagesOfTwoStates(String one, String other, String languages) {
        var shared = CommonLanguage.of(new Country(one), new Country(other));

        assertThat(String.join(" ", shared)).isEqualTo(languages);
    }

    @ParameterizedTest
    @CsvSource({"me, me, true", "pl, it, false", "pt, es, false"})
    void hasPeopleOfOneCountryTalkWhateverTheirLanguage(String one, String other, boolean spoken) {
        assertThat(CommonLanguage.isSpoken(new Country(one), new Country(other)))
                .isEqualTo(spoken);
    }

    private static Candidate city(String country, int population, int born) {
        return new Candidate(CityId.create(), new Country(country), "", population, BigDecimal.valueOf(born));
    }
}
