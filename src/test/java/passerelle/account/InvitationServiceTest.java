package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class InvitationServiceTest {

    private static final Reason WHY = new Reason("Left the programme");

    private static final Password CHOSEN = new Password("correct horse battery");
    private static final EmailAddress ADA = new EmailAddress("ada@valmora.it");

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Users users;

    private AccountId ada;

    @BeforeEach
    void invite() {
        users.signIn(Role.SECRETARIAT);
        ada = accounts.create("Ada", ADA, "en");
    }

    @Test
    void letsThePersonInWithThePasswordChosen(@Autowired UserDetailsService login, @Autowired PasswordEncoder encoder) {
        var code = accounts.invite(ada);
        users.signOut();

        assertThat(invitations.invited(code)).contains(ADA);
        invitations.accept(code, CHOSEN);

        assertThat(encoder.matches(
                        CHOSEN.clear(),
                        login.loadUserByUsername("ADA@valmora.it").getPassword()))
                .isTrue();
    }

    @Test
    void worksOnce() {
        var code = accounts.invite(ada);
        invitations.accept(code, CHOSEN);

        assertThat(invitations.invited(code)).isEmpty();
        assertSpent(code);
    }

    @Test
    void spendsTheOlderLinkWhenANewerIsHandedOut() {
        var older = accounts.invite(ada);
        var newer = accounts.invite(ada);

        assertThat(invitations.invited(older)).isEmpty();
        assertSpent(older);
        assertThat(invitations.invited(newer)).contains(ADA);
    }

    @Test
    void runsOut(@Autowired Invitations stored, @Autowired Clock clock) {
        var code = OneTimeCode.create();
        stored.saveAndFlush(new Invitation(
                code.hash(), ada, clock.instant().minus(Invitation.LIFETIME).minus(Duration.ofHours(1))));

        assertThat(invitations.invited(code)).isEmpty();
        assertSpent(code);
    }

    @Test
    void opensNoClosedAccount() {
        var code = accounts.invite(ada);
        accounts.close(ada, WHY);

        assertThat(invitations.invited(code)).isEmpty();
        assertSpent(code);
        assertRefused(() -> accounts.invite(ada), "account.error.closed");
    }

    @Test
    void knowsNoCodeThatWasNeverHandedOut() {
        assertThat(invitations.invited(new OneTimeCode(""))).isEmpty();
        assertSpent(new OneTimeCode("guessed"));
    }

    private void assertSpent(OneTimeCode code) {
        assertRefused(() -> invitations.accept(code, CHOSEN), "invitation.error.spent");
    }
}
