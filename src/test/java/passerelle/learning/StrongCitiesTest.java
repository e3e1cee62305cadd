package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.Candidate;
import passerelle.comparison.Compared;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.Member;
import passerelle.comparison.Members;
import passerelle.comparison.Published;
import passerelle.comparison.Sample;
import passerelle.comparison.SampledResult;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.PartialDate;

/** Seen from a city of Italy with 100,000 inhabitants, 12 % of them born abroad, and 20 % in media. */
class StrongCitiesTest {

    private static final Measure MEDIA = Measure.area("media");
    private static final Basis BASIS = Basis.standard(LocalDate.of(2026, 1, 1));
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());
    private static final Town OWN = new Town(0, "it", 100_000, 12, 20);

    private record Town(int number, String country, int population, int foreignBorn, int percent) {

        Member member() {
            var date = PartialDate.of(Year.of(2024));
            return new Member(candidate(), new Published(new ResultId(uuid()), 0, id(), 2024, EDITION, date));
        }

        Candidate candidate() {
            return new Candidate(id(), new Country(country), "", population, BigDecimal.valueOf(foreignBorn));
        }

        SampledResult result() {
            return new SampledResult(
                    id(), new ResultId(uuid()), 2024, EDITION, false, Map.of(MEDIA, Score.of(percent)));
        }

        CityId id() {
            return new CityId(uuid());
        }

        private UUID uuid() {
            return new UUID(0, number);
        }
    }

    @Test
    void areThoseAtTheUpperQuartileOfAllCitiesThatAreAlike() {
        var unlike = new Town(4, "pl", 900_000, 40, 99);

        var strong = in(OWN, alike(1, 40), alike(2, 60), alike(3, 80), unlike);

        assertThat(strong).containsExactly(3);
    }

    @Test
    void areAlsoThoseOfTheUpperQuarterOfTheGroup() {
        var others = new Town[] {
            alike(1, 30),
            alike(2, 40),
            alike(3, 50),
            new Town(4, "pl", 900_000, 40, 90),
            new Town(5, "pl", 900_000, 40, 95)
        };

        assertThat(in(List.of(OWN, others[0], others[1], others[2]), Set.of(), towns(others)))
                .containsExactly(3);
    }

    @Test
    void areTheUnlikeOnesWhereNobodyIsAlike() {
        var far = new Town(4, "pl", 900_000, 40, 99);

        assertThat(in(OWN, new Town(1, "pl", 900_000, 40, 30), new Town(2, "pl", 900_000, 40, 40), far))
                .containsExactly(4);
    }

    @Test
    void beginWithTheNearestThenThoseThatOfferThenTheHighest() {
        var sameCountry = new Town(1, "it", 900_000, 40, 90);
        var others = new Town[] {alike(2, 90), alike(3, 95), alike(4, 92), sameCountry, alike(9, 21), alike(10, 22)};

        var strong =
                in(List.of(OWN, alike(2, 21), alike(3, 21)), Set.of(alike(4, 0).id()), towns(others));

        assertThat(strong.getFirst()).as("offers and is alike").isEqualTo(4);
        assertThat(strong).doesNotContain(9, 10, 0);
    }

    @Test
    void areFiveAtMost() {
        var others = new Town[40];
        for (var number = 0; number < others.length; number++) {
            others[number] = alike(number + 1, number < 20 ? 30 : 80);
        }

        assertThat(in(OWN, others)).hasSize(StrongCities.MOST);
    }

    private static Town alike(int number, int percent) {
        return new Town(number, "fr", 110_000, 13, percent);
    }

    private static List<Town> towns(Town... towns) {
        return Arrays.asList(towns);
    }

    /** Where the group is all of them. */
    private static List<Integer> in(Town own, Town... others) {
        var group = new ArrayList<>(List.of(own));
        group.addAll(towns(others));
        return in(group, Set.of(), towns(others));
    }

    private static List<Integer> in(List<Town> group, Set<CityId> offering, List<Town> others) {
        var all = new ArrayList<>(List.of(OWN));
        all.addAll(others);
        var asked = new Asked(OWN.id(), new ComparisonGroup.All(), BASIS);
        var members = new Members(asked, all.stream().map(Town::member).toList(), Optional.of(OWN.member()), Set.of());
        var compared = compared(asked, group);
        var weak = WeakArea.of(compared, code -> true).getFirst();
        return new StrongCities(OWN.candidate(), members, compared(asked, all), compared)
                .in(weak, offering).stream()
                        .map(strong -> (int) strong.id().value().getLeastSignificantBits())
                        .toList();
    }

    private static Compared compared(Asked asked, List<Town> towns) {
        var results = towns.stream().map(Town::result).toList();
        return new Compared(asked, OWN.result(), new Sample(BASIS, results), Set.of());
    }
}
