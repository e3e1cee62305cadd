package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import passerelle.account.Role;
import passerelle.audit.AuditRow;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class LearningGroupServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final PageRequest FIRST = PageRequest.of(0, 10);
    private static final Reason OVER = new Reason("It is over");

    @Autowired
    private LearningGroupService groups;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId prato;
    private CityId lunden;
    private LearningGroupId group;

    @BeforeEach
    void propose() {
        valmora = cities.add("it-valmora", "Valmora");
        prato = cities.add("it-prato", "Prato");
        lunden = cities.add("se-lunden", "Lunden");
        users.signIn(Role.SECRETARIAT);
        group = groups.propose("media", TestLearning.outline("Media"), circle(), false);
    }

    @Test
    void isProposedThenAgreedThenClosed() {
        groups.agree(group, TODAY);
        groups.close(group, TODAY, OVER);

        var closed = groups.find(group).orElseThrow();
        assertThat(closed.status()).isEqualTo(LearningGroupStatus.CLOSED);
        assertThat(closed.course())
                .isEqualTo(
                        new LearningGroupDetails.Course(LearningGroupStatus.CLOSED, TODAY, TODAY, TODAY, "It is over"));
    }

    @Test
    void isAdjustedUntilItIsClosed(@Autowired EntityManager entities) {
        var verona = cities.add("it-verona", "Verona");
        var wanted = Circle.of(Set.of(lunden), Set.of(valmora, verona), valmora);
        var outline = new Outline("Papers", "Local papers", "Ms Olsson", Set.of("it", "fr"));

        change(outline, wanted, false);
        entities.flush();
        entities.clear();

        var changed = groups.find(group).orElseThrow();
        assertThat(changed.outline()).isEqualTo(outline);
        assertThat(changed.circle()).isEqualTo(wanted);
        groups.close(group, TODAY, OVER);
        assertRefused(() -> change(outline, wanted, false), "learning.error.closed");
    }

    @Test
    void isNotOverwrittenUnseen() {
        var change = new LearningGroupChange(TestLearning.outline("Other"), circle(), 99);

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> groups.change(group, change, false));
    }

    @Test
    void asksBackWhereNobodyWouldShare() {
        var lonely = Circle.of(Set.of(), Set.of(valmora, prato, lunden), valmora);

        assertAskedBack(
                () -> groups.propose("media", TestLearning.outline("Lonely"), lonely, false), "learning.warn.balance");
        assertThat(groups.propose("media", TestLearning.outline("Lonely"), lonely, true))
                .isNotNull();
    }

    @Test
    void isAboutAnAreaOfTheIndex() {
        assertRefused(
                () -> groups.propose("gardening", TestLearning.outline("Roses"), circle(), false),
                "learning.error.area");
    }

    @Test
    void isSeenByThePeopleOfItsCities() {
        users.signIn(Role.CONTRIBUTOR, prato);
        assertThat(groups.find(group)).isPresent();
        assertThat(groups.of(prato)).extracting(LearningGroupRow::name).containsExactly("Media");
        assertThat(groups.of(prato).getFirst().cities()).isEqualTo(3);

        users.signIn(Role.COORDINATOR, cities.add("fr-nice", "Nice"));
        assertDenied(() -> groups.find(group));
        assertDenied(() -> groups.of(prato));
    }

    @Test
    void listsThoseThatAreOpenFirst() {
        groups.close(group, TODAY, OVER);
        groups.propose("education", TestLearning.outline("Schools"), circle(), false);

        assertThat(groups.all(PageRequest.of(0, 10)))
                .extracting(LearningGroupRow::name)
                .containsExactly("Schools", "Media");
    }

    @Test
    void writesOneLineOfHistoryForEachAct(@Autowired JdbcTemplate database, @Autowired EntityManager entities) {
        change(TestLearning.outline("Papers"), circle(), false);
        groups.agree(group, TODAY);
        groups.close(group, TODAY, OVER);
        entities.flush();

        assertThat(database.queryForList("select act from audit where object_id = ?", String.class, group.value()))
                .containsExactlyInAnyOrder(
                        "learning.group.proposed",
                        "learning.group.changed",
                        "learning.group.agreed",
                        "learning.group.closed");
    }

    @Test
    void tellsItsHistoryToWhoeverReadsIt() {
        groups.agree(group, TODAY);

        for (var reader : List.of(Role.COORDINATOR, Role.CONTRIBUTOR, Role.EXPERT)) {
            users.signIn(reader, prato);
            assertThat(groups.history(group, FIRST))
                    .extracting(AuditRow::act)
                    .containsExactlyInAnyOrder("learning.group.agreed", "learning.group.proposed");
        }
        users.signIn(Role.ANALYST);
        assertThat(groups.history(group, FIRST)).hasSize(2);
        users.signIn(Role.COORDINATOR, cities.add("fr-nice", "Nice"));
        assertDenied(() -> groups.history(group, FIRST));
    }

    private void change(Outline outline, Circle circle, boolean confirmed) {
        var seen = groups.find(group).orElseThrow().version();
        groups.change(group, new LearningGroupChange(outline, circle, seen), confirmed);
    }

    private Circle circle() {
        return Circle.of(Set.of(lunden), Set.of(valmora, prato), lunden);
    }
}
