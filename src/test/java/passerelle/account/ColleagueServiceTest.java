package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ColleagueServiceTest {

    private static final Reason LEAVES = new Reason("leaves the city");

    @Autowired
    private ColleagueService colleagues;

    @Autowired
    private AccountService accounts;

    @Autowired
    private CurrentUser user;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private CityId elsewhere;
    private AccountId coordinator;

    @BeforeEach
    void coordinate() {
        city = cities.add("it-valmora", "Valmora");
        elsewhere = cities.add("fr-autre", "Autre");
        coordinator = users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void letsInForTheOwnCityOnly() {
        assertDenied(() -> colleagues.admit(elsewhere, invited("housing@valmora.it"), false));
        users.signIn(Role.CONTRIBUTOR, city);
        assertDenied(() -> colleagues.admit(city, invited("housing@valmora.it"), false));
    }

    @Test
    void givesNoRoleTwice() {
        var first = colleagues.admit(city, invited("housing@valmora.it"), false);

        var again = colleagues.admit(city, new Colleague.Known(first.account()), false);

        assertThat(again.account()).isEqualTo(first.account());
        assertThat(again.link()).isPresent();
        assertThat(colleagues
                        .admit(city, new Colleague.Known(coordinator), false)
                        .account())
                .isEqualTo(coordinator);
    }

    /** Whoever has the link becomes the person. */
    @Test
    void givesNoLinkForSomebodyWhoGetsFurtherThanTheCity() {
        var staff = users.add(Role.SECRETARIAT);
        var neighbour = users.add(Role.COORDINATOR, elsewhere);

        assertThat(colleagues.admit(city, new Colleague.Known(staff), false).link())
                .isEmpty();
        assertThat(colleagues.admit(city, new Colleague.Known(neighbour), false).link())
                .isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> colleagues.link(city, staff));
    }

    @Test
    void takesNoAccountThatTheSecretariatIsSettingUp() {
        var begun =
                Acting.asSystem(() -> accounts.create("New officer", new EmailAddress("officer@example.org"), "en"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> colleagues.admit(city, invited("officer@example.org"), false))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("account.error.unfinished");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> colleagues.admit(city, new Colleague.Known(begun), false));
    }

    @Test
    void takesNoExpertOfTheCity() {
        var expert = users.add(Role.EXPERT, city);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> colleagues.admit(city, new Colleague.Known(expert), false))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("grant.error.own.city");
    }

    @Test
    void putsOneCoordinatorAfterAnother() {
        var next = colleagues.succeed(city, coordinator, invited("new@valmora.it"), LEAVES);

        assertThat(user.is(city, Role.COORDINATOR)).as("until the day ends").isTrue();
        users.signIn(next.account());
        assertThat(user.is(city, Role.COORDINATOR)).isTrue();
    }

    @Test
    void handsOverTheOwnRoleOnlyAndNotToOneself() {
        var other = users.add(Role.COORDINATOR, city);

        assertDenied(() -> colleagues.succeed(city, other, invited("new@valmora.it"), LEAVES));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> colleagues.succeed(city, coordinator, new Colleague.Known(coordinator), LEAVES));
    }

    private static Colleague invited(String email) {
        return new Colleague.Invited(new NewAccount("Housing department", new EmailAddress(email), "en"));
    }
}
