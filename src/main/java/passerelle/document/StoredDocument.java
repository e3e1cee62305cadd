package passerelle.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** What is known of a stored paper; its bytes lie in a table of their own. */
@Entity
@Table(name = "document")
class StoredDocument {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DocumentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String subject;
    private UUID objectId;
    private String name;
    private String nameFolded;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;
    private String sha256;
    private Instant storedAt;
    private String storedBy;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StoredDocument() {}

    StoredDocument(NewDocument paper, FileType type, String sha256, Instant at, String by) {
        this.id = DocumentId.create();
        this.city = paper.city();
        this.audience = paper.audience();
        this.subject = paper.subject();
        this.objectId = paper.object();
        this.name = paper.file().name();
        this.nameFolded = Folding.fold(name);
        this.type = type;
        this.size = paper.file().bytes().length;
        this.sha256 = sha256;
        this.storedAt = at;
        this.storedBy = by;
    }

    /** Hidden from the lists, kept in the store. */
    void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw new RuleViolation("document.error.withdrawn", name);
        }
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void openTo(Audience audience) {
        this.audience = audience;
    }

    DocumentRow row() {
        return new DocumentRow(id, city, audience, subject, objectId, name, type, size, storedAt, storedBy);
    }
}
