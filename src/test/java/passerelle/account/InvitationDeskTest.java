package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.support.PostOffice;
import passerelle.support.SendingTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** By a real mail server. */
@SendingTest
class InvitationDeskTest {

    private static final Password CHOSEN = new Password("correct horse battery");

    private final EmailAddress address = new EmailAddress(UUID.randomUUID() + "@example.org");

    @Autowired
    private InvitationDesk desk;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Users users;

    private AccountId ada;

    @BeforeEach
    void open() {
        users.signIn(Role.SECRETARIAT);
        ada = accounts.create("Ada", address, "en");
    }

    @Test
    void sendsALinkThatWorksOnce() {
        desk.send(ada);

        var code = code(1);
        assertThat(invitations.invited(code)).contains(address);
        invitations.accept(code, CHOSEN);
        assertRefused(() -> invitations.accept(code, CHOSEN), "invitation.error.spent");
        assertThat(desk.of(ada)).isEmpty();
    }

    @Test
    void replacesTheLinkWithTheNextOne() {
        desk.send(ada);
        var first = code(1);

        desk.send(ada);

        assertThat(invitations.invited(first)).isEmpty();
        assertThat(invitations.invited(code(2))).contains(address);
    }

    @Test
    void takesAnInvitationBack() {
        desk.send(ada);
        var code = code(1);

        desk.revoke(ada);

        assertThat(invitations.invited(code)).isEmpty();
        assertThat(desk.of(ada)).isEmpty();
        assertRefused(() -> desk.revoke(ada), "invitation.error.none");
    }

    @Test
    void knowsSinceWhenAndUntilWhenSomebodyIsInvited() {
        desk.send(ada);

        assertThat(desk.of(ada)).hasValueSatisfying(invited -> {
            assertThat(invited.mailed()).isTrue();
            assertThat(invited.until()).isEqualTo(invited.on().plus(Invitation.LIFETIME));
        });
    }

    @Test
    void mailsThoseWhomACityLetsIn(
            @Autowired TestCities cities,
            @Autowired ColleagueService door,
            @Autowired TransactionTemplate transaction) {
        var city = cities.add("it-" + UUID.randomUUID().toString().substring(0, 8), "Valmora");
        var colleague = new EmailAddress(UUID.randomUUID() + "@example.org");
        users.signIn(Role.COORDINATOR, city);

        var bea = new Colleague.Invited(new NewAccount("Bea", colleague, "fr"));
        var admitted = Objects.requireNonNull(transaction.execute(begun -> door.admit(city, bea, false)));

        assertThat(admitted.mailed()).isTrue();
        assertThat(admitted.link()).isEmpty();
        var mail = PostOffice.mail(colleague.value());
        assertThat(PostOffice.plain(mail)).startsWith("Bienvenue dans Passerelle");
        assertThat(desk.in(city)).containsOnlyKeys(admitted.account());
    }

    private OneTimeCode code(int mails) {
        var last = PostOffice.mails(address.value(), mails).getLast();
        return new OneTimeCode(PostOffice.link(last).replace("invitation/", ""));
    }
}
