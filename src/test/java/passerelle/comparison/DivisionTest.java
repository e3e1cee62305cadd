package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.CityId;
import passerelle.shared.Country;

class DivisionTest {

    private static final Candidate VALMORA = candidate("it", "Lombardia", "100000", "12");

    @ParameterizedTest
    @CsvSource({
        "all, YES",
        "population:-100000, NO",
        "population:100000-200000, YES",
        "foreign-born:10-15, YES",
        "foreign-born:15-, NO",
        "country:it, YES",
        "country:fr, NO",
        "region:it:lombardia, YES",
        "region:fr:Lombardia, NO",
        "region:it:Veneto, NO"
    })
    void dividesByWhatIsKnown(String group, Belonging belonging) {
        assertThat(division(group, null).of(VALMORA)).isEqualTo(belonging);
    }

    @ParameterizedTest
    @CsvSource({"population:-100000, foreign-born:10-15", "foreign-born:10-15, population:-100000"})
    void knowsNoBandWithoutTheFigure(String missing, String other) {
        var city =
                missing.startsWith("population") ? candidate("it", "", null, "12") : candidate("it", "", "90000", null);

        assertThat(division(missing, null).of(city)).isEqualTo(Belonging.UNKNOWN);
        assertThat(division(other, null).of(city)).isEqualTo(Belonging.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "it, 50000, 7, population+diversity, YES",
        "it, 200000, 17, population+diversity, YES",
        "it, 49999, 12, population, NO",
        "it, 200001, 12, population, NO",
        "it, 100000, 6.99, diversity, NO",
        "it, 100000, 17.01, diversity, NO",
        "fr, 100000, 12, population+diversity, YES",
        "fr, 100000, 12, population+diversity+country, NO",
        "it, 100000, 12, population+diversity+country, YES",
        "it, , 12, population, UNKNOWN",
        "it, , 12, diversity, YES",
        "it, , 30, population+diversity, NO"
    })
    void findsCitiesAlikeInAllThatIsAsked(
            String country, @Nullable String people, String foreignBorn, String in, Belonging belonging) {
        var other = candidate(country, "", people, foreignBorn);

        assertThat(division("alike:" + in, VALMORA).of(other)).isEqualTo(belonging);
    }

    @Test
    void countsNoCityAsAlikeToItselfNorToNone() {
        assertThat(division("alike:population", VALMORA).of(VALMORA)).isEqualTo(Belonging.NO);
        assertThat(division("alike:population", null).of(VALMORA)).isEqualTo(Belonging.NO);
    }

    @Test
    void cannotTellWhoIsAlikeToACityThatLacksAFigure() {
        var own = candidate("it", "", null, "12");
        var division = division("alike:population+diversity", own);

        assertThat(division.of(own)).isEqualTo(Belonging.UNKNOWN);
        assertThat(division.of(VALMORA)).isEqualTo(Belonging.UNKNOWN);
        assertThat(division.of(candidate("it", "", "90000", "40"))).isEqualTo(Belonging.NO);
    }

    @Test
    void takesTheCitiesPickedByHand() {
        var other = candidate("it", "", null, null);
        var group = GroupKey.read("own:6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001");

        var sides = new Division(group, Optional.empty(), Set.of(other.id())).of(List.of(VALMORA, other));

        assertThat(sides.in()).containsExactly(other.id());
        assertThat(sides.unknown()).isEmpty();
    }

    @Test
    void setsThoseAsideOfWhomNobodyCanTell() {
        var unknown = candidate("it", "", null, null);

        var sides = division("population:100000-", null).of(List.of(VALMORA, unknown));

        assertThat(sides.in()).containsExactly(VALMORA.id());
        assertThat(sides.unknown()).containsExactly(unknown.id());
    }

    private static Division division(String group, @Nullable Candidate city) {
        return new Division(GroupKey.read(group), Optional.ofNullable(city), Set.of());
    }

    private static Candidate candidate(
            String country, String region, @Nullable String people, @Nullable String foreignBorn) {
        return new Candidate(
                CityId.create(),
                new Country(country),
                region,
                people == null ? null : Integer.valueOf(people),
                foreignBorn == null ? null : new BigDecimal(foreignBorn));
    }
}
