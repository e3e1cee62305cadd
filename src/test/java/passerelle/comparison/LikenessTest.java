package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.CityId;
import passerelle.shared.Country;

class LikenessTest {

    private static final Candidate VALMORA = city("it", "100000", "12");

    @ParameterizedTest
    @CsvSource({
        "it, 100000, 12, POPULATION DIVERSITY COUNTRY",
        "fr, 200000, 17, POPULATION DIVERSITY",
        "fr, 200001, 17, DIVERSITY",
        "fr, 49999, 17.1, ''",
        "it, , , COUNTRY"
    })
    void isSharedWhereBothFiguresAreKnownAndNear(String country, String population, String born, String shared) {
        var wanted = Arrays.stream(shared.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Likeness::valueOf)
                .collect(Collectors.toSet());

        assertThat(Likeness.shared(VALMORA, city(country, population, born))).isEqualTo(wanted);
    }

    private static Candidate city(String country, @Nullable String population, @Nullable String born) {
        return new Candidate(
                CityId.create(),
                new Country(country),
                "",
                population == null ? null : Integer.valueOf(population),
                born == null ? null : new BigDecimal(born));
    }
}
