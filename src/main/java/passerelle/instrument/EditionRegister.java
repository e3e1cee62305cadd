package passerelle.instrument;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.RuleViolation;

/** Takes editions in and puts them into use. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class EditionRegister {

    private final Editions editions;
    private final AuditLog audit;
    private final Clock clock;

    EditionRegister(Editions editions, AuditLog audit, Clock clock) {
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes in an edition as a draft, or a historic one as retired. The same file again changes nothing; a draft gives
     * way to another file of its version.
     *
     * @throws InvalidEdition when the file is no edition
     * @throws RuleViolation when another file of that version is or was in use
     */
    public EditionId add(byte[] file) {
        var source = EditionSource.of(file);
        var edition = EditionReader.read(source.text());
        return editions.findByInstrumentAndVersion(edition.instrument(), edition.version())
                .map(known -> replaced(known, source))
                .orElseGet(() -> added(edition, source));
    }

    private EditionId added(Edition edition, EditionSource source) {
        var row = editions.save(new StoredEdition(edition, source, clock.instant()))
                .row();
        audit.append(act("edition.added", row));
        return row.id();
    }

    private EditionId replaced(StoredEdition known, EditionSource source) {
        if (!known.holds(source)) {
            known.replace(source, clock.instant());
            audit.append(act("edition.replaced", known.row()));
        }
        return known.row().id();
    }

    /** Puts a draft into use in the place of the edition used so far, which retires. */
    public void activate(EditionId id) {
        var next = editions.findById(id).orElseThrow();
        var instrument = next.row().instrument();
        var before = editions.findByInstrumentAndStatus(instrument, EditionStatus.ACTIVE);
        next.activate();
        before.ifPresent(StoredEdition::retire);
        var act = act("edition.activated", next.row());
        audit.append(before.map(edition -> act.from(edition.row().name())).orElse(act));
    }

    private static Act act(String key, EditionRow row) {
        return Act.of(key, "edition", row.id().value()).to(row.name());
    }
}
