package passerelle.practice.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.instrument.Area;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.Folding;
import passerelle.shared.LocalizedText;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The terms by which practices are classified. Everybody reads them; the secretariat keeps them, and loses none. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ClassificationService {

    /** Under which a term has its history. */
    public static final String SUBJECT = "classification";

    private final Terms terms;
    private final EditionService editions;
    private final AuditLog audit;
    private final Clock clock;

    ClassificationService(Terms terms, EditionService editions, AuditLog audit, Clock clock) {
        this.terms = terms;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Classification all() {
        return new Classification(terms.inOrder().stream().map(Term::row).toList());
    }

    /** A new theme or domain, the last of its kind; with a parent, a sub-domain of that domain. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public TermId add(TermKind kind, @Nullable TermId parent, LocalizedText label, List<String> areas) {
        if (!kind.isOurs()) {
            throw new RuleViolation("practice.term.error.goal");
        }
        checkAreas(areas);
        var code = Folding.fold(label.en()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var id = parent == null ? TermId.of(kind, code) : parent.below(code);
        if (id.value().length() > 120 || terms.existsById(id)) {
            throw new RuleViolation("practice.term.error.known", label);
        }
        var term = terms.save(new Term(id, parent, place(kind, parent), new TermWords(label, "", areas)));
        audit.append(act("practice.term.added", term).to(words(term)));
        return id;
    }

    /**
     * Renames it and says anew to which areas of the Index it is closest; what it classifies keeps it.
     *
     * @param seen the version that the writer saw
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void change(TermId id, LocalizedText label, List<String> areas, long seen) {
        checkAreas(areas);
        var term = terms.findById(id).orElseThrow();
        if (term.row().version() != seen) {
            throw new ObjectOptimisticLockingFailureException(Term.class, id);
        }
        var before = words(term);
        term.describe(label, areas);
        audit.append(act("practice.term.changed", term).from(before).to(words(term)));
    }

    /** It is offered no more; whatever it classifies keeps it. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void retire(TermId id, Reason why) {
        var term = terms.findById(id).orElseThrow();
        term.retire(LocalDate.now(clock));
        audit.append(act("practice.term.retired", term).from(term.label()).because(why));
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    public void takeUpAgain(TermId id) {
        var term = terms.findById(id).orElseThrow();
        term.takeUpAgain();
        audit.append(act("practice.term.offered", term).to(term.label()));
    }

    private int place(TermKind kind, @Nullable TermId parent) {
        return parent == null ? (terms.last(kind) / 100 + 1) * 100 : terms.lastBelow(parent) + 1;
    }

    private void checkAreas(List<String> areas) {
        var known = editions.latest(Instrument.INDEX).areas().stream()
                .map(Area::code)
                .toList();
        if (!known.containsAll(areas)) {
            throw new RuleViolation("practice.error.area");
        }
    }

    private static Act act(String key, Term term) {
        return Act.of(key, SUBJECT, term.id().history());
    }

    private static String words(Term term) {
        return Act.word(term.label()) + " → " + String.join(", ", term.row().areas());
    }
}
