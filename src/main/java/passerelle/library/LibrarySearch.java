package passerelle.library;

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

/** What somebody looks for in the library again and again, under a name of their own. */
@Entity
class LibrarySearch {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2_000;

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
    protected LibrarySearch() {}

    /** @throws RuleViolation without a name, or with a long one, and for an address that nobody needs so long */
    LibrarySearch(AccountId account, SavedSearch wanted) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = wanted.name().strip();
        this.query = wanted.query();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("library.saved.error.name", LONGEST_NAME);
        }
        if (query.length() > LONGEST_QUERY) {
            throw new RuleViolation("library.saved.error.long");
        }
    }

    SavedSearch saved() {
        return new SavedSearch(name, query);
    }
}
