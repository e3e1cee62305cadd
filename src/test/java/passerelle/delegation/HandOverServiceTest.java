package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Colleague;
import passerelle.account.CurrentUser;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class HandOverServiceTest {

    private static final Reason LEAVES = new Reason("leaves the city");

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private DelegationService delegations;

    @Autowired
    private Delegations store;

    @Autowired
    private GrantService grants;

    @Autowired
    private CurrentUser user;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId former;
    private AccountId successor;

    @BeforeEach
    void ask() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        successor = users.add(Role.CONTRIBUTOR, city);
        former = users.signIn(Role.COORDINATOR, city);
        delegations.ask(index, TestDelegations.wanted(users.add(Role.CONTRIBUTOR, city), "COM-03"), false);
    }

    @Test
    void movesTheRoleAndTheDelegationsAndKeepsTheNames() {
        var asker = user.name();

        handOvers.handOver(city, new Colleague.Known(successor), LEAVES);

        assertThat(store.keptBy(city, former)).isEmpty();
        assertThat(store.keptBy(city, successor)).hasSize(1);
        assertThat(delegations.of(index).getFirst().asked().by()).isEqualTo(asker);
        var today = LocalDate.now();
        assertThat(grants.in(city))
                .filteredOn(
                        row -> row.role() == Role.COORDINATOR && row.account().equals(former))
                .allMatch(row -> today.equals(row.until()));
        users.signIn(successor);
        assertThat(user.is(city, Role.COORDINATOR)).isTrue();
    }

    @Test
    void passesOnWhatWasInTheHandsOfTheFormerCoordinator(@Autowired TestDelegations given) {
        given.ask(index, former, "EDU-01");

        handOvers.handOver(city, new Colleague.Known(successor), LEAVES);

        assertThat(store.heldBy(city, former)).isEmpty();
        assertThat(store.heldBy(city, successor))
                .singleElement()
                .satisfies(held -> assertThat(held.fields()).containsExactly("EDU-01"));
    }

    @Test
    void isDoneByTheSecretariatForACoordinatorWhoCannot() {
        var to = new Colleague.Known(successor);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> handOvers.replace(city, former, to, LEAVES));
        users.signIn(Role.SECRETARIAT);

        handOvers.replace(city, former, to, LEAVES);

        assertThat(store.keptBy(city, successor)).hasSize(1);
    }

    @Test
    void isNotForContributors() {
        users.signIn(successor);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> handOvers.handOver(city, new Colleague.Known(former), LEAVES));
    }
}
