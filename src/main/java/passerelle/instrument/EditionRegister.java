package passerelle.instrument;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Takes editions in, puts them into use and takes them out of it. */
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
     * Takes in an edition as a draft, or a historic one as retired, from a file or a workbook. The same content again
     * changes nothing; a draft, also a discarded one, gives way to another content of its version.
     *
     * @throws InvalidEdition when the file is no edition
     * @throws RuleViolation when another content of that version is or was in use
     */
    public EditionId add(byte[] file) {
        return add(file, true);
    }

    /**
     * The same, asking back before a draft gives way.
     *
     * @throws NeedsConfirmation when a draft of that version holds something else
     */
    public EditionId add(byte[] file, boolean confirmed) {
        var read = EditionFile.of(file);
        return editions.findByInstrumentAndVersion(
                        read.edition().instrument(), read.edition().version())
                .map(known -> replaced(known, read, confirmed))
                .orElseGet(() -> added(read));
    }

    private EditionId added(EditionFile read) {
        var row = editions.save(new StoredEdition(read, clock.instant())).row();
        audit.append(act("edition.added", row));
        return row.id();
    }

    private EditionId replaced(StoredEdition known, EditionFile read, boolean confirmed) {
        if (known.isDiscarded() || !known.holds(read.source()) && !known.says(read.edition())) {
            known.checkNeverUsed();
            if (!confirmed) {
                throw new NeedsConfirmation(
                        "instrument.warning.replace", known.row().version());
            }
            known.replace(read, clock.instant());
            audit.append(act("edition.replaced", known.row()));
        }
        return known.row().id();
    }

    /** Puts a draft into use in the place of the edition used so far, which retires. */
    public void activate(EditionId id) {
        var next = editions.findById(id).orElseThrow();
        var before = inUse(next);
        before.ifPresent(StoredEdition::retire);
        editions.flush(); // one edition of an instrument at a time
        next.activate();
        var act = act("edition.activated", next.row());
        audit.append(before.map(edition -> act.from(edition.row().name())).orElse(act));
    }

    /**
     * Takes an edition out of use. Nothing new is opened on it; what is open goes on with it.
     *
     * @throws RuleViolation for one that is not in use
     */
    public void retire(EditionId id, Reason reason) {
        var edition = editions.findById(id).orElseThrow();
        edition.retire();
        audit.append(act("edition.retired", edition.row()).because(reason));
    }

    /**
     * Takes a retirement back: the edition is in use again, as it was.
     *
     * @throws RuleViolation while another one is in use, and for one known by its areas only
     */
    public void bringBack(EditionId id, Reason reason) {
        var edition = editions.findById(id).orElseThrow();
        inUse(edition).ifPresent(other -> {
            throw new RuleViolation("instrument.error.in-use", other.row().version());
        });
        edition.bringBack();
        audit.append(act("edition.brought-back", edition.row()).because(reason));
    }

    /**
     * Puts a draft away that is not to come into use. It is kept, and its version with it.
     *
     * @throws RuleViolation for what is or was in use
     */
    public void discard(EditionId id, Reason reason) {
        var draft = editions.findForUpdate(id).orElseThrow();
        draft.discard();
        audit.append(act("edition.discarded", draft.row()).because(reason));
    }

    /** Takes the discarding back: it is a draft again, as it was. */
    public void takeUp(EditionId id, Reason reason) {
        var draft = editions.findForUpdate(id).orElseThrow();
        draft.takeUp();
        audit.append(act("edition.taken-up", draft.row()).because(reason));
    }

    private Optional<StoredEdition> inUse(StoredEdition beside) {
        return editions.findByInstrumentAndStatus(beside.row().instrument(), EditionStatus.ACTIVE);
    }

    private static Act act(String key, EditionRow row) {
        return Act.of(key, "edition", row.id().value()).to(row.name());
    }
}
