package passerelle.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** A link that somebody asked for and the address of an account got. It does one thing once. */
@Entity
class AskedLink {

    @Id
    private String codeHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private Instant askedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected AskedLink() {}

    AskedLink(OneTimeCode code, AccountId account, LinkKind kind, Instant now) {
        this.codeHash = code.hash();
        this.account = account;
        this.kind = kind;
        this.askedAt = now;
        this.expiresAt = now.plus(kind.lifetime());
    }

    boolean isOpenFor(LinkKind wanted, Instant now) {
        return kind == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    /** @throws RuleViolation when it was used before, has run out or is for something else */
    void use(LinkKind wanted, Instant now) {
        if (!isOpenFor(wanted, now)) {
            throw new RuleViolation("link.error.spent");
        }
        usedAt = now;
    }

    /** A newer one takes its place, or the account was closed. */
    void spend(Instant now) {
        usedAt = now;
    }

    AccountId account() {
        return account;
    }

    String codeHash() {
        return codeHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
