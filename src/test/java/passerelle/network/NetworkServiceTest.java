package passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import passerelle.account.Role;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.GroupKey;
import passerelle.comparison.Spread;
import passerelle.comparison.TestComparisons;
import passerelle.comparison.Trait;
import passerelle.network.Course.Strand;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class NetworkServiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Measure EDUCATION = Measure.area("education");

    @Autowired
    private NetworkService network;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;

    @BeforeEach
    void rateFourCities() {
        valmora = rated.rated("it-valmora", "Valmora", 60);
        rated.rated("se-lunden", "Lunden", 40);
        rated.rated("pl-kastrel", "Kastrel", 50);
        rated.rated("es-porto-sole", "Porto Sole", 90);
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void tellsHowTheCitiesStandInOneArea() {
        var standings = network.standings(asked(valmora, "all"), EDUCATION);

        assertThat(standings.counts()).containsExactly(0, 0, 0, 0, 1, 1, 1, 0, 0, 1);
        assertThat(standings.spread().orElseThrow().median()).isEqualTo(Score.of(55));
        assertThat(standings.own().orElseThrow().score()).isEqualTo(Score.of(60));
    }

    @Test
    void countsNoCityWithoutAPercentThereButTellsOfIt() {
        rated.publish(cities.add("fr-half", "Half"), 2024, Map.of(Measure.CORE, 70));

        var standings = network.standings(asked(null, "all"), EDUCATION);

        assertThat(standings.in()).hasSize(4);
        assertThat(standings.without()).isEqualTo(1);
    }

    @Test
    void countsNothingThatIsNotPublished() {
        rated.record(cities.add("fr-secret", "Secret"), 2024, Map.of(EDUCATION, 1), null);
        rated.record(cities.add("fr-late", "Late"), 2024, Map.of(EDUCATION, 1), DAY.plusDays(1));

        assertThat(network.standings(asked(null, "all"), EDUCATION).in()).hasSize(4);
        assertThat(network.heat(asked(null, "all"), HeatOrder.BY_NAME, page(0, 25))
                        .rows())
                .hasSize(4);
    }

    @Test
    void setsCitiesApartByAFigureAndDropsNoneThatLacksIt() {
        rated.figures(valmora, 2020, 90_000, null);

        var standings = network.standings(asked(null, "all"), Measure.CORE);

        assertThat(standings.having(Trait.POPULATION))
                .extracting(city -> city.city().id())
                .containsExactly(valmora);
        assertThat(standings.lacking(Trait.POPULATION)).hasSize(3);
        assertThat(standings.lacking(Trait.FOREIGN_BORN)).hasSize(4);
    }

    @Test
    void ordersTheHeatMapByNameOrByAnyAreaWithTheUnknownLast() {
        rated.publish(cities.add("fr-half", "Half"), 2024, Map.of(Measure.CORE, 70));

        assertThat(names(HeatOrder.BY_NAME)).containsExactly("Half", "Kastrel", "Lunden", "Porto Sole", "Valmora");
        assertThat(names(new HeatOrder(EDUCATION, true)))
                .containsExactly("Lunden", "Kastrel", "Valmora", "Porto Sole", "Half");
        assertThat(names(new HeatOrder(EDUCATION, false)))
                .containsExactly("Porto Sole", "Valmora", "Kastrel", "Lunden", "Half");
    }

    @Test
    void readsTheHeatMapAPageAtATime() {
        var second = network.heat(asked(null, "all"), HeatOrder.BY_NAME, page(1, 3));

        assertThat(second.rows()).extracting(HeatRow::name).containsExactly("Valmora");
        assertThat(second.rows().getFirst().score(EDUCATION)).contains(Score.of(60));
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.cities()).isEqualTo(4);
    }

    @Test
    void followsTheLatestResultOfEachCityFromYearToYear() {
        rated.publish(valmora, 2018, Map.of(Measure.CORE, 20));
        var lunden = cities.add("se-other", "Other");
        rated.publish(lunden, 2018, Map.of(Measure.CORE, 30));
        rated.publish(cities.add("se-third", "Third"), 2019, Map.of(Measure.CORE, 40));

        var course = network.course(asked(null, "all"), Measure.CORE, Split.NONE);

        assertThat(course.strands())
                .singleElement()
                .extracting(Strand::days)
                .asList()
                .hasSize(8);
        var days = course.strands().getFirst().days();
        assertThat(days)
                .extracting(Day::on)
                .startsWith(LocalDate.of(2018, 12, 31))
                .endsWith(DAY);
        assertThat(days).extracting(Day::cities).containsExactly(2, 3, 3, 3, 3, 3, 5, 4);
        assertThat(days.getFirst().spread()).as("two cities").isEmpty();
        assertThat(days.get(1).spread().map(Spread::median)).contains(Score.of(30));
    }

    @Test
    void endsWhereTheComparisonOfTheSameDayStands() {
        var last = network.course(asked(null, "all"), Measure.CORE, Split.NONE)
                .strands()
                .getFirst()
                .last();

        assertThat(last.spread())
                .isEqualTo(network.standings(asked(null, "all"), Measure.CORE).spread());
    }

    @Test
    void followsThePartsThatHaveEnoughCitiesAndCountsTheOthers() {
        IntStream.range(0, 3).forEach(number -> rated.rated("it-town-" + number, "Town " + number, 30));

        var course = network.course(asked(null, "all"), Measure.CORE, Split.COUNTRY);

        assertThat(course.strands()).extracting(Strand::part).containsExactly(part("it"));
        assertThat(course.small()).as("Sweden, Poland, Spain").isEqualTo(3);
        assertThat(course.strands().getFirst().last().cities()).isEqualTo(4);
    }

    @Test
    void putsCitiesWithoutTheFigureIntoAPartOfTheirOwn() {
        var course = network.course(asked(null, "all"), Measure.CORE, Split.POPULATION);

        assertThat(course.strands()).extracting(Strand::part).containsExactly(new Part.Outside());
    }

    @Test
    void isForThoseWhoAreSignedIn() {
        users.signOut();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> network.standings(asked(null, "all"), EDUCATION));
    }

    private List<String> names(HeatOrder order) {
        return network.heat(asked(null, "all"), order, page(0, 25)).rows().stream()
                .map(HeatRow::name)
                .toList();
    }

    private static PageOf page(int number, int size) {
        return new PageOf(number, size, Locale.ENGLISH);
    }

    private static Part part(String country) {
        return new Part.InCountry(((ComparisonGroup.InCountry) GroupKey.read("country:" + country)).country());
    }

    private static Asked asked(@Nullable CityId city, String group) {
        return new Asked(city, GroupKey.read(group), new Basis(ResultKind.OFFICIAL, DAY, 5));
    }
}
