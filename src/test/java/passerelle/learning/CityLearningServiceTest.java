package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.GroupKey;
import passerelle.comparison.Likeness;
import passerelle.comparison.TestComparisons;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class CityLearningServiceTest {

    private static final Measure EDUCATION = Measure.area("education");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @Autowired
    private CityLearningService learning;

    @Autowired
    private TestLearning stated;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId lunden;
    private CityId porto;

    @BeforeEach
    void rateFourCities() {
        valmora = rated.rated("it-valmora", "Valmora", 30);
        rated.figures(valmora, 2022, 100_000, "12");
        lunden = rated.rated("se-lunden", "Lunden", 80);
        rated.figures(lunden, 2022, 120_000, "14");
        rated.rated("pl-kastrel", "Kastrel", 50);
        porto = rated.rated("es-porto-sole", "Porto Sole", 90);
        rated.figures(porto, 2022, 900_000, "40");
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void findsTheAreaBelowTheGroupAndWhoIsStrongAndAlikeThere() {
        var found = of("all");

        assertThat(found.weakest()).singleElement().satisfies(weak -> {
            assertThat(weak.area()).isEqualTo(EDUCATION);
            assertThat(weak.own()).isEqualTo(Score.of(30));
            assertThat(weak.points()).isEqualTo(35);
            assertThat(found.strongIn(weak)).extracting(StrongCity::id).containsExactly(porto);
        });
    }

    @Test
    void showsOnlyWhoIsAlikeWhereSomebodyIs() {
        rated.publish(lunden, 2025, Map.of(EDUCATION, 95));
        var on = new Basis(ResultKind.OFFICIAL, LocalDate.of(2026, 1, 1), 5);

        var found = learning.of(valmora, new ComparisonGroup.All(), on);

        assertThat(found.strongIn(found.weakest().getFirst())).singleElement().satisfies(strong -> {
            assertThat(strong.id()).isEqualTo(lunden);
            assertThat(strong.score()).isEqualTo(Score.of(95));
            assertThat(strong.resemblance().in()).isEqualTo(Set.of(Likeness.POPULATION, Likeness.DIVERSITY));
            assertThat(strong.member().result().round()).isEqualTo(2025);
        });
    }

    @Test
    void tellsWhoOffersToShare() {
        stated.says(porto, InterestKind.OFFERS, "education");

        var found = of("all");

        assertThat(found.strongIn(found.weakest().getFirst()))
                .extracting(StrongCity::offers)
                .containsExactly(true);
    }

    @Test
    void seesNothingOfOthersThatIsNotPublished() {
        var secret = cities.add("it-secret", "Secret");
        rated.record(secret, 2024, Map.of(EDUCATION, 100), null);

        var found = of("all");

        assertThat(found.group().sample().members()).doesNotContain(secret);
        assertThat(found.strong().values())
                .allSatisfy(
                        strong -> assertThat(strong).extracting(StrongCity::id).doesNotContain(secret));
    }

    @Test
    void showsNothingBelowThreeCities() {
        var found = of("country:it");

        assertThat(found.group().isTooSmall()).isTrue();
        assertThat(found.weakest()).isEmpty();
        assertThat(found.strong()).isEmpty();
    }

    @Test
    void isReadByThePeopleOfTheCityAlone() {
        users.signIn(Role.COORDINATOR, lunden);

        assertDenied(() -> of("all"));
    }

    private CityLearning of(String group) {
        return learning.of(valmora, GroupKey.read(group), new Basis(ResultKind.OFFICIAL, DAY, 5));
    }
}
