package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import passerelle.account.Role;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ComparisonServiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @Autowired
    private ComparisonService comparisons;

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
    void setsACityBesideAllOthers() {
        var compared = compare("all");

        assertThat(compared.own(Measure.CORE)).contains(Score.of(60));
        var spread = compared.sample().spread(Measure.CORE).orElseThrow();
        assertThat(spread.cities()).isEqualTo(4);
        assertThat(spread.median()).isEqualTo(Score.of(55));
        assertThat(compared.countsItself()).isTrue();
    }

    @Test
    void countsNoResultThatIsNotPublishedOrWasPublishedLater() {
        var secret = cities.add("fr-secret", "Secret");
        rated.record(secret, 2024, Map.of(Measure.CORE, 1), null);
        var late = cities.add("fr-late", "Late");
        rated.record(late, 2024, Map.of(Measure.CORE, 1), DAY.plusDays(1));
        rated.record(valmora, 2025, Map.of(Measure.CORE, 99), null);

        var compared = compare("all");

        assertThat(compared.sample().cities()).isEqualTo(4);
        assertThat(compared.own(Measure.CORE)).contains(Score.of(60));
    }

    @Test
    void readsTheGroupAndAllCitiesAtOnce() {
        rated.rated("it-prato", "Prato", 10);
        var asked = new Asked(
                valmora, GroupKey.read("country:it"), new Basis(ResultKind.OFFICIAL, DAY, Basis.STANDARD_YEARS));

        var around = comparisons.surroundings(asked);

        assertThat(around.group().in()).hasSize(2);
        assertThat(around.all().in()).hasSize(5);
        assertThat(around.all().own()).isPresent();
    }

    @Test
    void findsWhatWasCorrectedSinceTheLastReading() {
        compare("all");
        rated.correct(valmora, Map.of(Measure.CORE, 90));

        var compared = compare("all");

        assertThat(compared.own(Measure.CORE)).contains(Score.of(90));
        assertThat(compared.own(Measure.area("education"))).isEmpty();
        assertThat(compared.sample().spread(Measure.CORE).orElseThrow().highest())
                .isEqualTo(Score.of(90));
    }

    @Test
    void countsNobodyAnyMoreWhoseResultWasTakenBackSinceTheLastReading() {
        compare("all");
        rated.unpublish(valmora);

        assertThat(compare("all").sample().cities()).isEqualTo(3);
    }

    @Test
    void knowsTheFiguresThatWereRecordedSinceTheLastReading() {
        rated.figures(valmora, 2024, 90_000, null);
        compare("population:-100000");
        rated.figures(valmora, 2025, 150_000, null);

        assertThat(compare("population:-100000").sample().holds(valmora)).isFalse();
    }

    @Test
    void countsNoResultWithoutFigures() {
        rated.silent(cities.add("fr-silent", "Silent"), 2024);

        assertThat(compare("all").sample().cities()).isEqualTo(4);
    }

    @Test
    void takesTheBandFromTheLatestFiguresBeforeThatDay() {
        rated.figures(valmora, 2015, 150_000, null);
        rated.figures(valmora, 2020, 90_000, "12");
        rated.figures(valmora, 2026, 250_000, null);

        assertThat(compare("population:-100000").sample().holds(valmora)).isTrue();
        assertThat(compare("population:-100000").unknown()).hasSize(3);
        assertThat(compare("population:100000-").sample().holds(valmora)).isFalse();
    }

    @Test
    void knowsNoBandFromFiguresOfMoreThanTenYears() {
        rated.figures(valmora, 2014, 90_000, null);

        assertThat(compare("population:-100000").unknown()).contains(valmora);
    }

    @Test
    void saysOfACityWithoutAResultTooThatItsBandIsUnknown() {
        var late = cities.add("fr-late", "Late");
        var asked = new Asked(late, GroupKey.read("population:-100000"), Basis.standard(DAY));

        var compared = comparisons.compare(asked);

        assertThat(compared.isUnplaced()).isTrue();
        assertThat(compared.unknownOthers()).hasSize(4).doesNotContain(late);
    }

    @Test
    void neverMixesTheKinds() {
        var indicative = new Asked(valmora, new ComparisonGroup.All(), new Basis(ResultKind.INDICATIVE, DAY, 5));

        var compared = comparisons.compare(indicative);

        assertThat(compared.own()).isNull();
        assertThat(compared.isTooSmall()).isTrue();
    }

    @Test
    void comparesCitiesOfACountry() {
        rated.rated("it-ponteverde", "Ponteverde", 10);

        var compared = compare("country:it");

        assertThat(compared.sample().cities()).isEqualTo(2);
        assertThat(compared.isTooSmall()).isTrue();
    }

    @Test
    void isForEverybodyButForTheRegions() {
        users.signOut();

        assertThat(compare("all").sample().cities()).isNotNegative();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(comparisons::regions);
    }

    private Compared compare(String group) {
        return comparisons.compare(asked(valmora, group));
    }

    private static Asked asked(@Nullable CityId city, String group) {
        return new Asked(city, GroupKey.read(group), new Basis(ResultKind.OFFICIAL, DAY, 5));
    }
}
