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

    /** Its instrument while it is active: the database takes one edition of each. */
    @Enumerated(EnumType.STRING)
    private @Nullable Instrument inUseOf;

    private String source;
    private String sha256;
    private Instant importedAt;

    @Version
    private @Nullable Long revision;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StoredEdition() {}

    StoredEdition(EditionFile file, Instant at) {
        var edition = file.edition();
        var source = file.source();
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

    /** Whether the other asks the same, however its file is written. */
    boolean says(Edition other) {
        return content().equals(other.as(id, status));
    }

    /** @throws RuleViolation when it was discarded, or has been in use: assessments answered it as it stands */
    void checkDraft() {
        if (status == EditionStatus.DISCARDED) {
            throw new RuleViolation("instrument.error.discarded", version);
        }
        checkNeverUsed();
    }

    void checkNeverUsed() {
        if (status.wasInUse()) {
            throw new RuleViolation("instrument.error.immutable", instrument, version);
        }
    }

    boolean isDiscarded() {
        return status == EditionStatus.DISCARDED;
    }

    /** What stands in its file. */
    Edition content() {
        return EditionReader.read(source).as(id, status);
    }

    /**
     * What was discarded is a draft again with it.
     *
     * @throws RuleViolation when it has been in use
     */
    void replace(EditionFile file, Instant at) {
        checkNeverUsed();
        var source = file.source();
        this.status = file.edition().status();
        this.source = source.text();
        this.sha256 = source.sha256();
        this.importedAt = at;
    }

    void activate() {
        demand(EditionStatus.DRAFT, EditionStatus.ACTIVE);
        moveTo(EditionStatus.ACTIVE);
    }

    /** Takes its retirement back. */
    void bringBack() {
        demand(EditionStatus.RETIRED, EditionStatus.ACTIVE);
        moveTo(EditionStatus.ACTIVE);
    }

    void retire() {
        moveTo(EditionStatus.RETIRED);
    }

    void discard() {
        moveTo(EditionStatus.DISCARDED);
    }

    /** Takes its discarding back. */
    void takeUp() {
        moveTo(EditionStatus.DRAFT);
    }

    private void moveTo(EditionStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("instrument.error.status", status, next);
        }
        if (next == EditionStatus.ACTIVE && content().isHistoric()) {
            throw new RuleViolation("instrument.error.historic");
        }
        status = next;
        inUseOf = next == EditionStatus.ACTIVE ? instrument : null;
    }

    private void demand(EditionStatus current, EditionStatus next) {
        if (status != current) {
            throw new RuleViolation("instrument.error.status", status, next);
        }
    }

    EditionRow row() {
        return new EditionRow(id, instrument, version, status, sha256, importedAt);
    }
}
