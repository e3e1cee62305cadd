package passerelle.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The bands by which cities are compared. Comparisons that were kept hold the bands of their own day. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BandService {

    private static final String SUBJECT = "bands";

    /** By trait, the finest first. */
    private static final Comparator<BandScaleDetails> IN_ORDER = comparing(BandScaleDetails::trait)
            .thenComparing(scale -> -scale.cuts().at().size())
            .thenComparing(scale -> scale.cuts().at().getFirst())
            .thenComparing(scale -> scale.id().value());

    private final BandScales scales;
    private final AuditLog audit;

    BandService(BandScales scales, AuditLog audit) {
        this.scales = scales;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public List<BandScaleDetails> scales() {
        return scales.all().stream().map(BandScale::details).sorted(IN_ORDER).toList();
    }

    /** @throws RuleViolation once it is removed */
    @Transactional(readOnly = true)
    public BandScaleDetails get(BandScaleId id) {
        return scales.require(id).details();
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    public BandScaleId add(Cuts cuts, Reason reason) {
        checkNew(cuts);
        var scale = scales.save(new BandScale(cuts));
        audit.append(act("bands.added", scale).to(written(cuts)).because(reason));
        return scale.id();
    }

    /** @param seen the version that the writer has seen, so that nobody overwrites a colleague */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void change(BandScaleId id, Cuts cuts, long seen, Reason reason) {
        var scale = scales.require(id);
        var before = scale.details();
        if (before.version() != seen) {
            throw new ObjectOptimisticLockingFailureException(BandScale.class, id);
        }
        if (!before.cuts().equals(cuts)) {
            checkNew(cuts);
            scale.cut(cuts);
            audit.append(act("bands.changed", scale)
                    .from(written(before.cuts()))
                    .to(written(cuts))
                    .because(reason));
        }
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    public void remove(BandScaleId id, Reason reason) {
        var scale = scales.require(id);
        audit.append(act("bands.removed", scale)
                .from(written(scale.details().cuts()))
                .because(reason));
        scales.delete(scale);
    }

    private void checkNew(Cuts cuts) {
        if (scales().stream().anyMatch(scale -> scale.cuts().equals(cuts))) {
            throw new RuleViolation("comparison.bands.error.known");
        }
    }

    private static Act act(String key, BandScale scale) {
        return Act.of(key, SUBJECT, scale.id().value());
    }

    /** As histories show it. */
    private static String written(Cuts cuts) {
        return Act.word(cuts.trait()) + " · "
                + cuts.at().stream().map(BandService::written).collect(joining(" · "));
    }

    private static String written(BigDecimal cut) {
        return Act.number(new BigDecimal(cut.toPlainString()));
    }
}
