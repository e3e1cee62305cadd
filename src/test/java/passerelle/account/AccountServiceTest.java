package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Logins;
import passerelle.support.Users;

@ApplicationTest
class AccountServiceTest {

    private static final Reason WHY = new Reason("Left the programme");

    private static final EmailAddress ADA = new EmailAddress("ada@valmora.it");

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    @BeforeEach
    void signInAsSecretariat() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void isClosedAndReopenedOnceHoweverOftenItIsAsked() {
        var analyst = users.add(Role.ANALYST);

        accounts.close(analyst, WHY);
        accounts.close(analyst, WHY);
        accounts.reopen(analyst);
        accounts.reopen(analyst);

        assertThat(audit.ofObject(null, "account", analyst.value(), Pageable.unpaged()))
                .extracting(AuditRow::act)
                .containsOnlyOnce("account.closed", "account.reopened");
    }

    @Test
    void tellsWhyAnAccountWasClosed() {
        var analyst = users.add(Role.ANALYST);

        accounts.close(analyst, WHY);

        assertThat(audit.ofObject(null, "account", analyst.value(), Pageable.unpaged()))
                .filteredOn(row -> row.act().equals("account.closed"))
                .extracting(AuditRow::reason)
                .containsExactly(WHY.text());
    }

    @Test
    void givesAnAddressToOnePersonOnly() {
        accounts.create("Ada", ADA, "en");

        assertRefused(
                () -> accounts.create("Other", new EmailAddress("ADA@valmora.it"), "fr"), "account.error.email.taken");
    }

    @Test
    void findsPeopleByNameOrAddressWithoutAccentsOrCase() {
        var zoe = accounts.create("Zoë Łęcka 100%", new EmailAddress("office@lodz.pl"), "en");

        for (var text : List.of("zoe", "LECKA", "zoë ł", "łęcka z", "@lodz", "100%")) {
            assertThat(found(text)).as(text).containsExactly(zoe);
        }
        assertThat(found("zoe_")).isEmpty();
    }

    @Test
    void showsEveryPersonOnOnePageOnly() {
        for (var number = 0; number < 7; number++) {
            accounts.create("Same Name", new EmailAddress("same" + number + "@page.eu"), "en");
        }

        var pages = IntStream.range(0, 4)
                .mapToObj(page -> accounts.search("same name", PageRequest.of(page, 2)))
                .flatMap(List::stream)
                .map(AccountRow::id)
                .toList();

        assertThat(pages).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void letsNobodyInWhoHasNoPassword(@Autowired UserDetailsService login) {
        accounts.create("Ada", ADA, "en");

        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> login.loadUserByUsername("ada@valmora.it"));
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> login.loadUserByUsername("no address"));
    }

    @Test
    void takesTheRolesOfAClosedAccountAway(@Autowired CurrentUser user) {
        var analyst = users.add(Role.ANALYST);

        accounts.close(analyst, WHY);

        users.signIn(analyst);
        assertThat(user.is(Role.ANALYST)).isFalse();
    }

    @Test
    void doesNotCloseTheLastAccountOfTheSecretariatWithWhichSomebodyCanSignIn(
            @Autowired GrantService grants, @Autowired Logins logins) {
        var login = logins.add(Role.SECRETARIAT, Locale.ENGLISH);
        var last = accounts.find(new EmailAddress(login.email())).orElseThrow().id();
        var invited = users.add(Role.SECRETARIAT);
        grants.holders(Role.SECRETARIAT).stream()
                .map(GrantRow::account)
                .filter(account -> !List.of(last, invited).contains(account))
                .forEach(account -> Acting.asSystem(() -> close(account)));

        assertRefused(() -> Acting.asSystem(() -> close(last)), "account.error.last");
        Acting.asSystem(() -> close(invited));
    }

    @Test
    void givesARenamedPersonTheNewNameEverywhere() {
        var ada = accounts.create("Ada", ADA, "en");

        accounts.rename(ada, "Ada Lovelace");

        assertThat(accounts.find(ada).orElseThrow().name()).isEqualTo("Ada Lovelace");
        assertThat(found("lovelace")).containsExactly(ada);
    }

    @Test
    void isTheSecretariatsAlone() {
        users.signIn(Role.ANALYST);

        assertDenied(() -> accounts.create("Ada", ADA, "en"));
        assertDenied(() -> found(""));
    }

    private boolean close(AccountId account) {
        accounts.close(account, WHY);
        return true;
    }

    private List<AccountId> found(String text) {
        return accounts.search(text, PageRequest.of(0, 50)).stream()
                .map(AccountRow::id)
                .toList();
    }
}
