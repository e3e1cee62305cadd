package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.Basis;
import passerelle.comparison.TestComparisons;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class SuggestionServiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private LearningGroupService groups;

    @Autowired
    private TestLearning stated;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId prato;
    private CityId lunden;

    @BeforeEach
    void rateFiveCities() {
        valmora = rated.rated("it-valmora", "Valmora", 20);
        prato = rated.rated("it-prato", "Prato", 30);
        rated.rated("it-como", "Como", 50);
        rated.rated("it-bari", "Bari", 60);
        lunden = rated.rated("it-lunden", "Lunden", 90);
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void readsFromFiguresWhoIsWeakAndWhoIsStrong() {
        var found = in();

        assertThat(found.groups()).singleElement().satisfies(group -> {
            assertThat(group.wanting())
                    .extracting(Party::id, Party::ground)
                    .containsExactly(tuple(valmora, Ground.FIGURES), tuple(prato, Ground.FIGURES));
            assertThat(group.strong()).extracting(Party::ground).containsExactly(Ground.FIGURES);
        });
    }

    @Test
    void hearsAlsoCitiesWithoutAResult() {
        var ivrea = cities.add("it-ivrea", "Ivrea");
        stated.says(ivrea, InterestKind.WANTS, "education");

        var found = in();

        assertThat(found.groups().getFirst().wanting().getFirst())
                .extracting(Party::id, Party::ground, Party::score)
                .containsExactly(ivrea, Ground.SAID, null);
    }

    @Test
    void leavesOutWhoIsInAnOpenGroupOfTheArea() {
        var circle = Circle.of(Set.of(lunden), Set.of(valmora, prato), lunden);
        var group = groups.propose("education", TestLearning.outline("Schools"), circle, false);

        assertThat(in().wanting()).isEmpty();
        groups.close(group, LocalDate.now(), new Reason("It is over"));
        assertThat(in().wanting()).hasSize(2);
    }

    @Test
    void countsNoResultThatIsNotPublished() {
        rated.record(cities.add("it-secret", "Secret"), 2024, Map.of(Measure.area("education"), 1), null);

        assertThat(in().wanting()).hasSize(2);
    }

    private AreaSuggestions in() {
        return suggestions.in("education", new Basis(ResultKind.OFFICIAL, DAY, 5), 8);
    }
}
