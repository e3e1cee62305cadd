package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.CommittingTest;
import passerelle.support.Logins;
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

    @Test
    void ofTheSecretariatAreNotAllEndedByTwoWhoEndEachOther(@Autowired Logins logins) throws Exception {
        var ada = logins.add(Role.SECRETARIAT, Locale.ENGLISH);
        var bea = logins.add(Role.SECRETARIAT, Locale.ENGLISH);
        var both = List.of(ada.email(), bea.email());
        secretariat().stream()
                .filter(holder -> !both.contains(holder.email().value()))
                .forEach(holder -> Acting.asSystem(() -> end(holder)));
        var holders = secretariat();

        Callable<String> close = () -> {
            accounts.close(holders.getLast().account(), WHY);
            return "closed";
        };
        var outcomes = Together.of(() -> end(holders.getFirst()), close);

        assertThat(outcomes).containsOnlyOnce("account.error.last");
        assertThat(secretariat()).hasSize(1);
    }

    @Test
    void haveTheirNewRolesAtOnceThoughSomebodyAskedWhileTheyWereGiven(
            @Autowired HeldGrants held, @Autowired TransactionTemplate transaction) {
        var ada = add();
        Acting.asSystem(() -> transaction.execute(status -> {
            grants.grant(ada, new NewGrant(Role.ANALYST, null, TODAY, null));
            return CompletableFuture.supplyAsync(() -> held.of(ada)).join();
        }));

        assertThat(held.of(ada)).extracting(Grant::role).containsExactly(Role.ANALYST);
    }

    private List<GrantRow> secretariat() {
        return Acting.asSystem(() -> grants.holders(Role.SECRETARIAT));
    }

    private String end(GrantRow grant) {
        grants.end(grant.id(), TODAY, WHY);
        return "ended";
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
