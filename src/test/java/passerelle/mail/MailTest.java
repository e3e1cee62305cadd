package passerelle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import passerelle.shared.EmailAddress;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final String URL = "https://passerelle.example.org/invitation/secret";

    @Test
    void isTakenByOneAtATime() {
        var mail = mail();

        assertThat(mail.take(NOW)).isTrue();
        assertThat(mail.take(NOW.plusSeconds(1))).isFalse();
        assertThat(mail.take(NOW.plus(Mail.LEASE))).isTrue();
    }

    @Test
    void holdsItsLinkUntilItGotThrough() {
        var mail = mail();

        mail.take(NOW);
        assertThat(mail.outgoing().plain()).isEqualTo("Choose: " + URL);
        assertThat(mail.outgoing().html()).isEqualTo("<a href=\"" + URL + "\">");
        mail.sent(NOW);

        assertThat(mail.outgoing().plain()).doesNotContain("secret");
        assertThat(mail.outgoing().html()).doesNotContain("secret");
        assertThat(mail.row().state()).isEqualTo(MailState.SENT);
        assertThat(mail.take(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void isTriedAgainAfterPausesThatGrowAndThenGivenUp() {
        var mail = mail();

        var pauses = Stream.generate(() -> fail(mail)).limit(7).toList();

        assertThat(pauses.subList(0, 6)).isEqualTo(Mail.PAUSES).isSorted();
        assertThat(pauses.getLast()).isEqualTo(Duration.ZERO);
        assertThat(mail.row().state()).isEqualTo(MailState.FAILED);
        assertThat(mail.row().reason()).isEqualTo("550 No such user");
    }

    @Test
    void beginsItsPausesAnewWhenSomebodyAsksForIt() {
        var mail = mail();
        Stream.generate(() -> fail(mail)).limit(7).forEach(pause -> {});

        mail.sendAgain(NOW);

        assertThat(mail.take(NOW)).isTrue();
        assertThat(fail(mail)).isEqualTo(Mail.PAUSES.getFirst());
    }

    @Test
    void isSentAgainOnlyWhenItFailed() {
        assertRefused(() -> mail().sendAgain(NOW), "mail.error.not.failed");
    }

    @Test
    void isOfNoUseOnceItsLinkHasRunOut() {
        var mail = mail();
        mail.failed("connection refused", NOW);

        assertRefused(() -> mail.sendAgain(UNTIL), "mail.error.expired");
        assertThat(mail.take(UNTIL)).isFalse();

        assertThat(mail.row().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(mail.outgoing().plain()).doesNotContain("secret");
    }

    @Test
    void staysSentWhateverBecomesOfItsLink() {
        var mail = mail();
        mail.sent(NOW);

        mail.withdraw();

        assertThat(mail.row().state()).isEqualTo(MailState.SENT);
    }

    private static Duration fail(Mail mail) {
        mail.failed("550 No such user", NOW);
        var due = mail.row().dueAt();
        return due == null ? Duration.ZERO : Duration.between(NOW, due);
    }

    private static Mail mail() {
        var link = new SecretLink("invitation/secret", "mark", UNTIL);
        var wanted = new NewMail(
                MailPurpose.INVITATION, new EmailAddress("ada@valmora.it"), "en", Optional.of(link), List.of());
        var text = new MailText("Hello", "Choose: " + MailText.LINK, "<a href=\"" + MailText.LINK + "\">");
        return new Mail(wanted, text, NOW).with(link, URL);
    }
}
