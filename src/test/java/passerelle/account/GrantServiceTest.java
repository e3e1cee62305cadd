package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class GrantServiceTest {

    private static final Reason WHY = new Reason("Moved to another department");

    @Autowired
    private GrantService grants;

    @Autowired
    private CurrentUser user;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private LocalDate today;
    private CityId city;
    private AccountId secretariat;
    private AccountId ada;

    @BeforeEach
    void addAPerson(@Autowired AccountService accounts, @Autowired TestCities cities, @Autowired Clock clock) {
        today = LocalDate.now(clock);
        city = cities.add("it-valmora", "Valmora");
        secretariat = users.signIn(Role.SECRETARIAT);
        ada = accounts.create("Ada", new EmailAddress("ada@valmora.it"), "en");
    }

    @Test
    void letsARoleCountFromTheNextAct() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today, null));

        users.signIn(ada);
        assertThat(user.is(city, Role.COORDINATOR)).isTrue();
    }

    @Test
    void doesNotCountARoleOfTheFutureYet() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today.plusDays(1), null));

        users.signIn(ada);
        assertThat(user.is(Role.COORDINATOR)).isFalse();
        assertThat(user.cities(Role.COORDINATOR)).isEmpty();
    }

    @Test
    void doesNotCountARoleThatEnded() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today.minusDays(9), null));

        grants.end(only(ada).id(), today.minusDays(1), WHY);

        users.signIn(ada);
        assertThat(user.is(city, Role.COORDINATOR)).isFalse();
    }

    @Test
    void countsARoleOnItsLastDay() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today.minusDays(9), today));

        users.signIn(ada);
        assertThat(user.is(city, Role.COORDINATOR)).isTrue();
    }

    @Test
    void makesNobodyAnExpertOfTheOwnCity() {
        grants.grant(ada, new NewGrant(Role.CONTRIBUTOR, city, today, null));

        assertRefused(
                () -> grants.grant(ada, new NewGrant(Role.EXPERT, city, today.plusYears(1), null)),
                "grant.error.own.city");
    }

    @Test
    void makesNoExpertACoordinatorOfTheCityUnderReview() {
        grants.grant(ada, new NewGrant(Role.EXPERT, city, today, today.plusDays(30)));

        assertRefused(
                () -> grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today.plusDays(30), null)),
                "grant.error.own.city");
    }

    @Test
    void letsACoordinatorReviewAnotherCityAsAPeer(@Autowired TestCities cities) {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today, null));

        grants.grant(ada, new NewGrant(Role.EXPERT, cities.add("pt-lunden", "Lunden"), today, null));

        assertThat(grants.of(List.of(ada)))
                .extracting(GrantRow::role)
                .containsExactlyInAnyOrder(Role.COORDINATOR, Role.EXPERT);
    }

    @Test
    void givesNobodyTheSameRoleTwiceAtATime() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today, today.plusDays(30)));

        assertRefused(
                () -> grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today.plusDays(30), null)),
                "grant.error.held");
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today.plusDays(31), null));
    }

    @Test
    void namesTheHoldersOfToday() {
        grants.grant(ada, new NewGrant(Role.SECRETARIAT, null, today.plusDays(1), null));

        assertThat(grants.holders(Role.SECRETARIAT))
                .extracting(GrantRow::account)
                .contains(secretariat)
                .doesNotContain(ada);
    }

    @Test
    void leavesSomebodyInTheSecretariatWhoCanSignIn(@Autowired AccountService accounts, @Autowired Logins logins) {
        var login = logins.add(Role.SECRETARIAT, Locale.ENGLISH);
        var last = accounts.find(new EmailAddress(login.email())).orElseThrow().id();
        grants.holders(Role.SECRETARIAT).stream()
                .filter(holder -> !List.of(last, secretariat).contains(holder.account()))
                .forEach(holder -> grants.end(holder.id(), today.minusDays(1), WHY));

        assertRefused(() -> grants.end(only(last).id(), today.minusDays(1), WHY), "account.error.last");
    }

    @Test
    void showsThePeopleOfACityToItsPeopleOnly() {
        var coordinator = users.add(Role.COORDINATOR, city);
        users.signIn(coordinator);
        assertThat(grants.in(city)).extracting(GrantRow::account).containsExactly(coordinator);

        users.signIn(ada);
        assertDenied(() -> grants.in(city));
    }

    @Test
    void leavesOneLineForEachAct() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today, null));
        grants.end(only(ada).id(), today, WHY);

        assertThat(history(ada)).containsExactlyInAnyOrder("grant.ended", "grant.given", "account.created");
    }

    @Test
    void tellsWhyARoleEnded() {
        grants.grant(ada, new NewGrant(Role.COORDINATOR, city, today, null));

        grants.end(only(ada).id(), today, WHY);

        assertThat(audit.ofObject(null, "account", ada.value(), PageRequest.of(0, 10)))
                .filteredOn(row -> row.act().equals("grant.ended"))
                .extracting(AuditRow::reason)
                .containsExactly(WHY.text());
    }

    private GrantRow only(AccountId account) {
        return grants.of(List.of(account)).getFirst();
    }

    private List<String> history(AccountId account) {
        UUID object = account.value();
        return audit.ofObject(null, "account", object, PageRequest.of(0, 10)).stream()
                .map(AuditRow::act)
                .toList();
    }
}
