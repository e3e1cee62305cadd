package passerelle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.account.Role;
import passerelle.shared.EmailAddress;
import passerelle.support.PostOffice;
import passerelle.support.SendingTest;
import passerelle.support.Users;

/** By a real mail server, which is away at times. */
@SendingTest
class MailServiceTest {

    private final String ada = UUID.randomUUID() + "@example.org";

    @Autowired
    private MailService mails;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Dispatch dispatch;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    @AfterEach
    void openAgain() {
        PostOffice.open();
    }

    @Test
    void sendsWhatWasWrittenOnceTheActIsDone() throws Exception {
        write();

        var mail = PostOffice.mail(ada);
        assertThat(mail.getSubject()).isEqualTo("Votre invitation à Passerelle");
        assertThat(mail.getFrom()[0]).hasToString("Passerelle <passerelle@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(PostOffice.plain(mail)).contains(PostOffice.ADDRESS + "invitation/secret-of-" + ada);
        assertThat(PostOffice.html(mail))
                .contains("href=\"" + PostOffice.ADDRESS + "invitation/secret-of-" + ada + "\"");
    }

    @Test
    void forgetsTheLinkOnceItGotThrough() {
        write();
        PostOffice.mail(ada);
        settle();

        assertThat(row().state()).isEqualTo(MailState.SENT);
        assertThat(stored("secret")).isNull();
        assertThat(stored("plain")).doesNotContain("secret-of").contains("⟦link⟧");
        assertThat(stored("html")).doesNotContain("secret-of");
    }

    @Test
    void writesNothingWhenTheActFails() {
        transaction.executeWithoutResult(begun -> {
            outbox.write(wanted());
            begun.setRollbackOnly();
        });

        assertThat(mails.list(Optional.empty(), PageRequest.of(0, 100)))
                .noneMatch(mail -> mail.recipient().equals(ada));
    }

    @Test
    void keepsWhatDidNotGetThroughAndSendsItAgain() {
        PostOffice.close();
        write();
        settle();

        assertThat(row().state()).isEqualTo(MailState.FAILED);
        assertThat(row().reason()).isNotBlank();
        assertThat(row().dueAt()).isAfter(clock.instant());
        assertThat(mails.standing().failed()).isPositive();
        PostOffice.open();
        mails.sendAllAgain();

        assertThat(PostOffice.link(PostOffice.mail(ada))).isEqualTo("invitation/secret-of-" + ada);
        assertRefused(() -> mails.sendAgain(row().id()), "mail.error.not.failed");
    }

    @Test
    void takesAMailBackWithItsLink() {
        PostOffice.close();
        write();
        settle();

        transaction.executeWithoutResult(begun -> outbox.withdraw(mark()));

        assertThat(row().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(stored("secret")).isNull();
    }

    @Test
    void forgetsLinksThatHaveRunOut() {
        PostOffice.close();
        write(clock.instant().plus(Duration.ofMillis(1)));
        settle();

        dispatch.tidy();

        assertThat(row().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(stored("secret")).isNull();
    }

    private void write() {
        write(clock.instant().plus(Duration.ofHours(1)));
    }

    private void write(Instant until) {
        transaction.executeWithoutResult(begun -> outbox.write(wanted(until)));
    }

    private NewMail wanted() {
        return wanted(clock.instant().plus(Duration.ofHours(1)));
    }

    private NewMail wanted(Instant until) {
        var link = new SecretLink("invitation/secret-of-" + ada, mark(), until);
        return new NewMail(MailPurpose.INVITATION, new EmailAddress(ada), "fr", Optional.of(link), List.of("Ada", ada));
    }

    private String mark() {
        return ada.substring(0, 36);
    }

    /** Waits until whoever has taken the mail is done with it. */
    private void settle() {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (row().state() == MailState.WAITING && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private MailRow row() {
        return mails.list(Optional.empty(), PageRequest.of(0, 100)).stream()
                .filter(mail -> mail.recipient().equals(ada))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String stored(String column) {
        return database.queryForObject("select " + column + " from mail where recipient = ?", String.class, ada);
    }
}
