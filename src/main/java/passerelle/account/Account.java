package passerelle.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** A person who may sign in. Without a password, or once closed, nobody gets in. */
@Entity
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private EmailAddress email;

    private String emailLook;
    private String name;
    private String nameFolded;
    private String language;
    private @Nullable String password;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Account() {}

    Account(String name, EmailAddress email, String language) {
        this.id = AccountId.create();
        this.email = email;
        this.emailLook = email.look();
        this.language = language;
        rename(name);
    }

    final void rename(String name) {
        if (name.isBlank() || name.strip().length() > 120) {
            throw new RuleViolation("account.error.name");
        }
        this.name = name.strip();
        this.nameFolded = Folding.fold(name);
    }

    void speak(String language) {
        this.language = language;
    }

    /** Takes an encoded password, never the clear one. */
    void lockWith(String encodedPassword) {
        this.password = encodedPassword;
    }

    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
            password = null;
        }
    }

    void reopen() {
        closedAt = null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    AccountRow row() {
        return new AccountRow(id, name, email, password != null, isClosed());
    }

    AccountId id() {
        return id;
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return email;
    }

    String language() {
        return language;
    }

    @Nullable String password() {
        return password;
    }
}
