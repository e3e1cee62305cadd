package passerelle.mail;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** A mail from the act that needs it until it got through. Its link is forgotten as soon as nobody needs it any more. */
@Entity
class Mail {

    /** How long whoever has taken it may be at work on it before another one takes it. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** After the first failure, the second and so on; then it waits for somebody. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private static final int LONGEST_REASON = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MailId id;

    @Enumerated(EnumType.STRING)
    private MailPurpose purpose;

    private String recipient;
    private String language;
    private String subject;
    private String plain;
    private String html;
    private @Nullable String secret;
    private @Nullable String secretMark;
    private @Nullable Instant secretUntil;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private int failures;
    private @Nullable String reason;
    private Instant writtenAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant sentAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Mail() {}

    Mail(NewMail wanted, MailText text, Instant now) {
        this.id = MailId.create();
        this.purpose = wanted.purpose();
        this.recipient = wanted.to().value();
        this.language = wanted.language();
        this.subject = text.subject();
        this.plain = text.plain();
        this.html = text.html();
        this.state = MailState.WAITING;
        this.writtenAt = now;
        this.dueAt = now;
    }

    Mail with(SecretLink link, String url) {
        secret = url;
        secretMark = link.mark();
        secretUntil = link.until();
        return this;
    }

    /** Whoever takes it has it alone for a while; nothing when it is not due. */
    boolean take(Instant now) {
        if (dueAt == null || dueAt.isAfter(now) || !state.mayStillBeSent()) {
            return false;
        }
        if (secretUntil != null && !now.isBefore(secretUntil)) {
            withdraw();
            return false;
        }
        attempts++;
        dueAt = now.plus(LEASE);
        return true;
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        reason = null;
        settle();
    }

    /** Tried again after a pause that grows each time. */
    void failed(String why, Instant now) {
        state = MailState.FAILED;
        reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        dueAt = failures < PAUSES.size() ? now.plus(PAUSES.get(failures)) : null;
        failures++;
    }

    /** @throws RuleViolation unless it has failed, and its link, if it has one, still works */
    void sendAgain(Instant now) {
        if (state != MailState.FAILED) {
            throw new RuleViolation("mail.error.not.failed");
        }
        if (secretUntil != null && !now.isBefore(secretUntil)) {
            throw new RuleViolation("mail.error.expired");
        }
        failures = 0;
        dueAt = now;
    }

    void withdraw() {
        if (state.mayStillBeSent()) {
            state = MailState.WITHDRAWN;
            settle();
        }
    }

    private void settle() {
        dueAt = null;
        secret = null;
    }

    /** As it leaves the house. */
    Outgoing outgoing() {
        var link = secret == null ? "" : secret;
        return new Outgoing(
                new EmailAddress(recipient),
                language,
                subject,
                plain.replace(MailText.LINK, link),
                html.replace(MailText.LINK, link));
    }

    MailRow row() {
        return new MailRow(id, purpose, recipient, subject, state, attempts, reason, writtenAt, dueAt, sentAt);
    }

    MailId id() {
        return id;
    }
}
