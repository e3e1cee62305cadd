package passerelle.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** A link that lets one person set a password once. Only the hash of its code is kept. */
@Entity
class Invitation {

    static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private String codeHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;
    private boolean mailed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Invitation() {}

    Invitation(String codeHash, AccountId account, Instant now) {
        this.codeHash = codeHash;
        this.account = account;
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    Invitation byMail() {
        mailed = true;
        return this;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** @throws RuleViolation when it was used before or has run out */
    void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("invitation.error.spent");
        }
        usedAt = now;
    }

    /** A newer link takes its place, somebody took it back, or the account was closed. */
    void revoke(Instant now) {
        revokedAt = now;
    }

    Invited row() {
        return new Invited(account, invitedAt, expiresAt, mailed);
    }

    String codeHash() {
        return codeHash;
    }

    AccountId account() {
        return account;
    }
}
