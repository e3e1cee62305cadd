package passerelle.account.token;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** Lets programs read with the rights of its owner, until its last day or until it is revoked. */
@Entity
class PersonalToken {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonalTokenId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;
    private String beginning;
    private String hash;
    private Instant createdAt;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate lastUsedOn;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected PersonalToken() {}

    PersonalToken(AccountId account, NewToken wanted, TokenSecret secret, Instant now) {
        this.id = PersonalTokenId.create();
        this.account = account;
        this.name = wanted.name();
        this.lastDay = wanted.lastDay();
        this.beginning = secret.beginning();
        this.hash = secret.hash();
        this.createdAt = now;
    }

    /** @throws RuleViolation when it lets nobody in any more */
    void check(LocalDate today) {
        if (revokedAt != null) {
            throw new RuleViolation("account.token.refused.revoked");
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new RuleViolation("account.token.refused.ended", lastDay);
        }
    }

    /** A second time changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isOf(AccountId person) {
        return account.equals(person);
    }

    boolean wasUsedOn(LocalDate day) {
        return day.equals(lastUsedOn);
    }

    /** Without the secret: how it begins tells it from others. */
    String words() {
        return name + " (" + beginning + "…)";
    }

    PersonalTokenRow row() {
        return new PersonalTokenRow(id, name, beginning, createdAt, lastDay, lastUsedOn);
    }

    PersonalTokenId id() {
        return id;
    }

    AccountId account() {
        return account;
    }
}
