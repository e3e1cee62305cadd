package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class SavedComparisonServiceTest {

    private static final Title NAME = new Title("For the council");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @Autowired
    private SavedComparisonService saved;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private OwnGroupService groups;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Users users;

    private CityId valmora;
    private List<CityId> others;

    @BeforeEach
    void rateFourCities() {
        valmora = rated.rated("it-valmora", "Valmora", 60);
        others = List.of(
                rated.rated("se-lunden", "Lunden", 40),
                rated.rated("pl-kastrel", "Kastrel", 50),
                rated.rated("es-porto-sole", "Porto Sole", 90));
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void showsTheSameFiguresWhateverIsPublishedOrWithdrawnLater() {
        var asked = asked(new ComparisonGroup.All());
        var before = comparisons.compare(asked);
        var id = saved.save(NAME, asked);
        rated.withdraw(others.getFirst());
        rated.rated("fr-new", "New", 10);
        forget();

        var kept = saved.find(id).orElseThrow().compared();
        assertThat(kept.sample().spread(Measure.CORE)).isEqualTo(before.sample().spread(Measure.CORE));
        assertThat(kept.own(Measure.CORE)).contains(Score.of(60));
        assertThat(kept.sample().members())
                .containsExactlyInAnyOrderElementsOf(before.sample().members());
        assertThat(comparisons.compare(asked).sample().members()).doesNotContain(others.getFirst());
    }

    @Test
    void staysAsItWasWhenAResultIsUnpublishedWhichNoOtherComparisonCountsAnyMore() {
        var asked = asked(new ComparisonGroup.All());
        var id = saved.save(NAME, asked);

        rated.unpublish(others.getFirst());
        forget();

        assertThat(saved.find(id).orElseThrow().compared().sample().members()).contains(others.getFirst());
        assertThat(comparisons.compare(asked).sample().members()).doesNotContain(others.getFirst());
    }

    @Test
    void keepsTheCityBesideAGroupItIsNotOneOf() {
        var group = groups.make(new Title("The others"), others);
        var id = saved.save(NAME, asked(new ComparisonGroup.HandPicked(group)));
        groups.delete(group);
        forget();

        var kept = saved.find(id).orElseThrow();

        assertThat(kept.groupName()).isEqualTo("The others");
        assertThat(kept.compared().sample().cities()).isEqualTo(3);
        assertThat(kept.compared().own(Measure.CORE)).contains(Score.of(60));
        assertThat(kept.compared().countsItself()).isFalse();
    }

    @Test
    void keepsOfWhomNobodyCouldTell() {
        others.forEach(city -> rated.figures(city, 2024, 50_000, null));

        var id = saved.save(NAME, asked(GroupKey.read("population:-100000")));
        forget();

        assertThat(saved.find(id).orElseThrow().compared().unknown()).containsExactly(valmora);
    }

    @Test
    void refusesToKeepNothing() {
        assertRefused(() -> saved.save(NAME, asked(GroupKey.read("country:it"))), "comparison.saved.error.small");
    }

    @Test
    void isListedForItsOwnerAndReadByWhoeverHasTheAddress() {
        var id = saved.save(NAME, asked(new ComparisonGroup.All()));
        assertThat(saved.mine()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("For the council");
            assertThat(row.on()).isEqualTo(DAY);
        });

        users.signIn(Role.ANALYST);
        assertThat(saved.mine()).isEmpty();
        assertThat(saved.find(id))
                .hasValueSatisfying(kept -> assertThat(kept.mine()).isFalse());
        assertDenied(() -> saved.rename(id, new Title("Mine")));
        assertDenied(() -> saved.delete(id));
    }

    @Test
    void isRenamedAndDeletedByItsOwner() {
        var id = saved.save(NAME, asked(new ComparisonGroup.All()));
        saved.rename(id, new Title("For the mayor"));
        assertThat(saved.mine()).extracting(SavedRow::name).containsExactly("For the mayor");

        saved.delete(id);
        forget();
        assertThat(saved.find(id)).isEmpty();
        assertRefused(() -> saved.delete(id), "comparison.saved.error.gone");
    }

    @Test
    void hasANameThatItsOwnerHasNotGivenYet() {
        saved.save(NAME, asked(new ComparisonGroup.All()));

        assertRefused(() -> saved.save(NAME, asked(new ComparisonGroup.All())), "comparison.error.name.taken");
    }

    @Test
    void comparesWithNoGroupThatIsNotShared() {
        var group = groups.make(new Title("Secret"), others);
        users.signIn(Role.SECRETARIAT);

        assertDenied(() -> saved.save(NAME, asked(new ComparisonGroup.HandPicked(group))));
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private Asked asked(ComparisonGroup group) {
        return new Asked(valmora, group, new Basis(ResultKind.OFFICIAL, DAY, 5));
    }
}
