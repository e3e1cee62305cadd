package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static passerelle.support.Refusals.assertRefused;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.PostOffice;
import passerelle.support.SendingTest;
import passerelle.support.Users;

/** By a real mail server. */
@SendingTest
class ForgottenPasswordTest {

    private static final Password FIRST = new Password("correct horse battery");
    private static final Password NEXT = new Password("le hérisson compte les nuages");

    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    private ForgottenPassword forgotten;

    @Autowired
    private AccountService accounts;

    @Autowired
    private UserDetailsService login;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Users users;

    private AccountId ada;

    @BeforeEach
    void comeIn(@Autowired InvitationService invitations) {
        users.signIn(Role.SECRETARIAT);
        ada = accounts.create("Ada Lovelace", new EmailAddress(email), "fr");
        invitations.accept(accounts.invite(ada), FIRST);
        users.signOut();
    }

    @Test
    void mailsALinkThatSetsAnotherPasswordOnce() {
        forgotten.ask(email.toUpperCase(Locale.ROOT));

        var code = code(1);
        assertThat(forgotten.holder(code)).contains(new EmailAddress(email));
        forgotten.choose(code, NEXT);
        assertThat(encoder.matches(NEXT.clear(), login.loadUserByUsername(email).getPassword()))
                .isTrue();
        assertRefused(() -> forgotten.choose(code, FIRST), "link.error.spent");
        assertThat(PostOffice.plain(PostOffice.mails(email, 2).getLast())).startsWith("Votre mot de passe a changé");
    }

    @Test
    void runsOutAfterAnHour(@Autowired JdbcTemplate database, @Autowired Clock clock) {
        forgotten.ask(email);
        var code = code(1);
        database.update(
                "update asked_link set expires_at = ? where account_id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofSeconds(1))),
                ada.value());

        assertThat(forgotten.holder(code)).isEmpty();
        assertRefused(() -> forgotten.choose(code, NEXT), "link.error.spent");
    }

    @Test
    void saysNothingOfAddressesThatNobodyHas() {
        var nobody = "nobody-" + email;

        assertThatCode(() -> forgotten.ask(nobody)).doesNotThrowAnyException();

        forgotten.ask(email);
        code(1);
        assertThat(PostOffice.mails(nobody, 0)).isEmpty();
    }

    @Test
    void floodsNobodysMailbox() {
        for (var time = 0; time < 10; time++) {
            forgotten.ask(email);
            code(Math.min(time + 1, LinkSending.MOST));
        }

        assertThat(PostOffice.mails(email, LinkSending.MOST)).hasSize(LinkSending.MOST);
    }

    @Test
    void letsNobodyIntoAClosedAccount() {
        forgotten.ask(email);
        var code = code(1);
        users.signIn(Role.SECRETARIAT);
        accounts.close(ada, new Reason("Left the programme"));
        users.signOut();

        assertThat(forgotten.holder(code)).isEmpty();
        assertRefused(() -> forgotten.choose(code, NEXT), "link.error.spent");
    }

    @Test
    void keepsTheLinkWhenThePasswordIsTheOwnName() {
        forgotten.ask(email);
        var code = code(1);

        assertRefused(() -> forgotten.choose(code, new Password("Ada-Lovelace-1815")), "password.error.own");

        forgotten.choose(code, NEXT);
    }

    @Test
    void asksForThePresentPasswordBeforeItIsChanged(@Autowired OwnPassword own) {
        users.signIn(ada);

        assertRefused(() -> own.change("not the present one", NEXT), "password.error.present");
        own.change(FIRST.clear(), NEXT);

        assertThat(encoder.matches(NEXT.clear(), login.loadUserByUsername(email).getPassword()))
                .isTrue();
    }

    private OneTimeCode code(int mails) {
        return List.copyOf(PostOffice.mails(email, mails)).reversed().stream()
                .map(PostOffice::link)
                .filter(link -> link.startsWith("password/"))
                .map(link -> new OneTimeCode(link.replace("password/", "")))
                .findFirst()
                .orElseThrow();
    }
}
