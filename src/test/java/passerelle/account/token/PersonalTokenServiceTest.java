package passerelle.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class PersonalTokenServiceTest {

    private static final NewToken SCRIPT = new NewToken("R script", null);

    @Autowired
    private PersonalTokenService tokens;

    @Autowired
    private TokenDoor door;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Users users;

    private AccountId owner;

    @BeforeEach
    void signIn() {
        owner = users.signIn(Role.ANALYST);
    }

    @Test
    void letsItsOwnerInAndRemembersTheDay() {
        var secret = tokens.make(SCRIPT);
        assertThat(tokens.mine().getFirst().lastUsedOn()).isNull();

        assertThat(door.enter(secret).account()).isEqualTo(owner);
        entities.clear();

        assertThat(tokens.mine()).singleElement().satisfies(token -> {
            assertThat(token.name()).isEqualTo("R script");
            assertThat(secret.value()).startsWith(token.beginning());
            assertThat(token.lastUsedOn()).isEqualTo(LocalDate.now());
        });
    }

    @Test
    void storesNothingByWhichAnybodyGetsIn() {
        var secret = tokens.make(SCRIPT);
        entities.flush();

        var stored = database.queryForList("select * from personal_token");

        assertThat(stored).singleElement().satisfies(row -> {
            assertThat(row.toString()).doesNotContain(secret.value());
            assertThat(row.get("hash")).isEqualTo(secret.hash());
        });
    }

    @Test
    void knowsNoOtherSecret() {
        tokens.make(SCRIPT);

        assertRefused(() -> door.enter(new TokenSecret("psr_nobody")), "account.token.refused.unknown");
        assertRefused(() -> door.enter(new TokenSecret("")), "account.token.refused.unknown");
    }

    @Test
    void letsNobodyInOnceRevoked() {
        var secret = tokens.make(SCRIPT);

        tokens.revoke(tokens.mine().getFirst().id());

        assertRefused(() -> door.enter(secret), "account.token.refused.revoked");
        assertThat(tokens.mine()).isEmpty();
    }

    @Test
    void letsNobodyInWhoseAccountIsClosedNorAfterwards() {
        var secret = tokens.make(SCRIPT);

        Acting.asSystem(() -> {
            accounts.close(owner, new Reason("left"));
            return owner;
        });
        assertRefused(() -> door.enter(secret), "account.token.refused.unknown");

        Acting.asSystem(() -> {
            accounts.reopen(owner);
            return owner;
        });
        assertRefused(() -> door.enter(secret), "account.token.refused.revoked");
    }

    @Test
    void showsAndRevokesTheOwnOnly() {
        tokens.make(SCRIPT);
        var mine = tokens.mine().getFirst().id();
        users.signIn(Role.SECRETARIAT);

        assertThat(tokens.mine()).isEmpty();
        assertDenied(() -> tokens.revoke(mine));
    }

    @Test
    void writesOneLineForEachAct() {
        tokens.make(SCRIPT);
        var token = tokens.mine().getFirst();

        tokens.revoke(token.id());
        tokens.revoke(token.id());

        users.signIn(Role.SECRETARIAT);
        assertThat(audit.ofObject(null, "account", owner.value(), PageRequest.of(0, 10)))
                .extracting(AuditRow::act)
                .containsOnlyOnce("account.token.made", "account.token.revoked");
    }

    @Test
    void refusesWhatCannotBe() {
        tokens.make(SCRIPT);
        var yesterday = LocalDate.now().minusDays(1);

        assertRefused(() -> tokens.make(SCRIPT), "account.token.error.known");
        assertRefused(() -> tokens.make(new NewToken("late", yesterday)), "account.token.error.past");
        for (var number = 1; number < PersonalTokenService.MOST; number++) {
            tokens.make(new NewToken("token " + number, LocalDate.now()));
        }
        assertRefused(() -> tokens.make(new NewToken("one more", null)), "account.token.error.many");
    }
}
