package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;
import passerelle.support.Together;

@CommittingTest
class AccountsTogetherTest {

    private static final Reason WHY = new Reason("Left the programme");

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private AccountService accounts;

    @Autowired
    private GrantService grants;

    @Autowired
    private TestCities cities;

    @Autowired
    private AuditLog audit;

    @Test
    void areClosedOnceByTwoClicks() throws Exception {
        var ada = add();
        Callable<String> close = () -> {
            accounts.close(ada, WHY);
            return "closed";
        };

        assertThat(Together.of(close, close)).containsExactly("closed", "closed");

        assertThat(acts(ada)).containsOnlyOnce("account.closed");
    }

    @Test
    void areGivenARoleOnceByTwoClicks() throws Exception {
        var ada = add();
        var city = city();
        Callable<UUID> give = () -> grants.grant(ada, new NewGrant(Role.EXPERT, city, TODAY, null));

        var outcomes = Together.of(give, give);

        assertThat(outcomes).containsOnlyOnce("grant.error.held").hasAtLeastOneElementOfType(UUID.class);
        assertThat(acts(ada)).containsOnlyOnce("grant.given");
    }

    @Test
    void areNeverExpertsOfTheOwnCityByTwoClicks() throws Exception {
        var ada = add();
        var city = city();

        var outcomes = Together.of(
                () -> grants.grant(ada, new NewGrant(Role.EXPERT, city, TODAY, null)),
                () -> grants.grant(ada, new NewGrant(Role.COORDINATOR, city, TODAY, null)));

        assertThat(outcomes).containsOnlyOnce("grant.error.own.city").hasAtLeastOneElementOfType(UUID.class);
    }

    private AccountId add() {
        var address = new EmailAddress("ada-" + UUID.randomUUID() + "@example.org");
        return Acting.asSystem(() -> accounts.create("Ada", address, "en"));
    }

    private CityId city() {
        return cities.add(
                "it-" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""), "Valmora " + System.nanoTime());
    }

    private List<String> acts(AccountId account) {
        return Acting.asSystem(() -> audit.ofObject(null, "account", account.value(), Pageable.unpaged())).stream()
                .map(AuditRow::act)
                .toList();
    }
}
