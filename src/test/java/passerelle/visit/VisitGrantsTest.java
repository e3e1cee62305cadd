package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;

@ApplicationTest
@RecordApplicationEvents
class VisitGrantsTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");

    @Autowired
    private VisitService service;

    @Autowired
    private TestVisits visits;

    @Autowired
    private Users users;

    @Autowired
    private CurrentUser user;

    private CityId city;

    @BeforeEach
    void asSecretariat(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void makesTheExpertsExpertsOfTheCity() {
        var expert = users.add(Role.EXPERT);

        service.plan(city, visits.plan(-10, expert));

        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isTrue();
    }

    @Test
    void keepsTheRoleOfAnExpertWhoHasItAlready() {
        var expert = users.add(Role.EXPERT, city);

        var id = service.plan(city, visits.plan(-10, expert));

        assertThat(service.get(id).experts()).hasSize(1);
    }

    @Test
    void takesTheRoleBackThatItGaveWhenItIsCalledOff() {
        var expert = users.add(Role.EXPERT);
        var id = service.plan(city, visits.plan(-10, expert));

        service.callOff(id, MISTAKE);

        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isFalse();
    }

    @Test
    void takesTheRoleBackFromAnExpertWhoNoLongerComes() {
        var expert = users.add(Role.EXPERT);
        var other = users.add(Role.EXPERT);
        var id = service.plan(city, visits.plan(-10, expert, other));

        service.correct(id, visits.plan(-10, other), MISTAKE);

        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isFalse();
        users.signIn(other);
        assertThat(user.is(city, Role.EXPERT)).isTrue();
    }

    @Test
    void leavesARoleThatItDidNotGive() {
        var expert = users.add(Role.EXPERT, city);
        var id = service.plan(city, visits.plan(-10, expert));

        service.callOff(id, MISTAKE);

        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isTrue();
    }

    @Test
    void leavesARoleThatAnotherVisitOfTheCityNeedsAndTakesItBackWithThatOne() {
        var expert = users.add(Role.EXPERT);
        var first = service.plan(city, visits.plan(-10, expert));
        var second = service.plan(city, visits.planOf(visits.round() - 3, expert));

        service.callOff(first, MISTAKE);

        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isTrue();
        users.signIn(Role.SECRETARIAT);
        service.callOff(second, MISTAKE);
        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isFalse();
    }

    @Test
    void givesTheRoleAgainWithTheNextVisit() {
        var expert = users.add(Role.EXPERT);
        service.callOff(service.plan(city, visits.plan(-10, expert)), MISTAKE);

        service.plan(city, visits.plan(-20, expert));

        users.signIn(expert);
        assertThat(user.is(city, Role.EXPERT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void takesNobodyOfTheCityAsExpert(Role role) {
        var ofTheCity = users.add(role, city);

        assertRefused(() -> service.plan(city, visits.plan(-10, ofTheCity)), "visit.error.own.city");
    }
}
