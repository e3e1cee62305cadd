package passerelle.journey.pipeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** What somebody narrows the pipeline to again and again, under a name of their own. */
@Entity
class SavedFilter {

    static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;
    private String query;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected SavedFilter() {}

    @SuppressWarnings("NullAway.Init") // named before it is saved
    SavedFilter(AccountId account, String name, String query) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.query = query;
        rename(name);
    }

    /** @throws RuleViolation without a name, or with a long one */
    final void rename(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RuleViolation("journey.saved.error.name", LONGEST_NAME);
        }
        this.name = name.strip();
    }

    String name() {
        return name;
    }

    SavedQuery saved() {
        return new SavedQuery(name, query);
    }
}
