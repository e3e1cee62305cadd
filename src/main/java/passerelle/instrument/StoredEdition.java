package passerelle.instrument;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** An edition as it was taken in: its file, whole, is what counts. */
@Entity
@Table(name = "edition")
class StoredEdition {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EditionId id;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private String version;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private String source;
    private String sha256;
    private Instant importedAt;

    @Version
    private @Nullable Long revision;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StoredEdition() {}

    StoredEdition(Edition edition, EditionSource source, Instant at) {
        this.id = edition.id();
        this.instrument = edition.instrument();
        this.version = edition.version();
        this.status = edition.status();
        this.source = source.text();
        this.sha256 = source.sha256();
        this.importedAt = at;
    }

    boolean holds(EditionSource source) {
        return sha256.equals(source.sha256());
    }

    /** @throws RuleViolation when it has been in use: assessments answered it as it stands */
    void replace(EditionSource source, Instant at) {
        if (status != EditionStatus.DRAFT) {
            throw new RuleViolation("instrument.error.immutable", instrument, version);
        }
        this.source = source.text();
        this.sha256 = source.sha256();
        this.importedAt = at;
    }

    void activate() {
        moveTo(EditionStatus.ACTIVE);
    }

    void retire() {
        moveTo(EditionStatus.RETIRED);
    }

    private void moveTo(EditionStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("instrument.error.status", status, next);
        }
        status = next;
    }

    EditionRow row() {
        return new EditionRow(id, instrument, version, status, sha256, importedAt);
    }
}
