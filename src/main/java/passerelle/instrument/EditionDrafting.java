package passerelle.instrument;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/**
 * Writes drafts. A draft is a whole edition at any time: what breaks its rules is refused and changes nothing. Each part
 * of it is written over what its writer saw; where that stands there no longer, the writer is told.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class EditionDrafting {

    private final Editions editions;
    private final AuditLog audit;
    private final Clock clock;

    EditionDrafting(Editions editions, AuditLog audit, Clock clock) {
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new draft that starts from an edition.
     *
     * @throws RuleViolation when that version is there, or sorts before the one it starts from
     */
    public EditionId copy(EditionId id, String version) {
        var from = editions.findById(id).orElseThrow().content();
        var typed = version.strip();
        if (from.isHistoric()) {
            throw new RuleViolation("instrument.error.historic");
        }
        if (editions.findByInstrumentAndVersion(from.instrument(), typed).isPresent()) {
            throw new RuleViolation("instrument.error.version-taken", typed);
        }
        if (typed.compareTo(from.version()) <= 0) {
            throw new RuleViolation("instrument.error.version-order", typed, from.version());
        }
        var draft = EditionFile.of(new Redraft(from).next(typed));
        var row = editions.save(new StoredEdition(draft, clock.instant())).row();
        audit.append(Act.of("edition.copied", "edition", row.id().value())
                .from(from.version())
                .to(row.name()));
        return row.id();
    }

    public void rename(EditionId id, EditionNames seen, EditionNames names) {
        write(id, edition -> {
            demandSame(seen, EditionNames.of(edition));
            return new Redrafted(new Redraft(edition).named(names), DraftActs.renamed(id, seen, names));
        });
    }

    public void rename(EditionId id, AreaNames seen, AreaNames names) {
        write(id, edition -> {
            demandSame(seen, AreaNames.of(edition.area(seen.code())));
            return new Redrafted(new Redraft(edition).named(names), DraftActs.renamed(id, seen, names));
        });
    }

    /** Also gives it another code; that it goes on from the one it had is noted by itself. */
    public void rewrite(EditionId id, Indicator seen, Indicator asked) {
        write(id, edition -> {
            demandSame(seen, edition.indicator(seen.code()));
            var traced = Redraft.traced(seen, asked, known(edition));
            return new Redrafted(new Redraft(edition).rewritten(seen, traced), DraftActs.rewritten(id, seen, traced));
        });
    }

    public void add(EditionId id, String area, Indicator asked) {
        write(
                id,
                edition -> new Redrafted(
                        new Redraft(edition).with(edition.area(area).code(), asked), DraftActs.added(id, asked)));
    }

    /** Its code is free again; what cities answered to it stays with the editions that ask it. */
    public void remove(EditionId id, IndicatorCode code, Reason reason) {
        write(id, edition -> {
            var known = edition.indicator(code);
            return new Redrafted(new Redraft(edition).without(code), DraftActs.removed(id, known, reason));
        });
    }

    /** How much each area or composite counts in an index; what is not named there does not count. */
    public void weigh(EditionId id, Index seen, Index weighed) {
        write(id, edition -> {
            demandSame(seen, edition.index(seen.code()));
            return new Redrafted(new Redraft(edition).weighed(weighed), DraftActs.weighed(id, seen, weighed));
        });
    }

    /** What stands in the draft instead, and what that was. */
    private record Redrafted(Edition edition, Act act) {}

    private void write(EditionId id, Function<Edition, Redrafted> writing) {
        var draft = editions.findForUpdate(id).orElseThrow();
        draft.checkDraft();
        var before = draft.content();
        var redrafted = redrafted(before, writing);
        if (!redrafted.edition().equals(before)) {
            draft.replace(EditionFile.of(redrafted.edition()), clock.instant());
            audit.append(redrafted.act());
        }
    }

    private static void demandSame(Object seen, Object standing) {
        if (!seen.equals(standing)) {
            throw new OptimisticLockingFailureException("Somebody else has written it meanwhile");
        }
    }

    private static Redrafted redrafted(Edition edition, Function<Edition, Redrafted> writing) {
        try {
            return writing.apply(edition);
        } catch (NoSuchElementException removed) {
            throw new RuleViolation("instrument.error.removed");
        }
    }

    /** What the last edition asks for that was in use before this one. */
    private Set<IndicatorCode> known(Edition edition) {
        return editions.before(edition.instrument(), edition.version()).stream()
                .filter(row -> row.status().wasInUse())
                .findFirst()
                .map(row -> EditionReader.read(editions.source(row.id())))
                .stream()
                .flatMap(before -> before.indicators().stream())
                .map(Indicator::code)
                .collect(toSet());
    }
}
