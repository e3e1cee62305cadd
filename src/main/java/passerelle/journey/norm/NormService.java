package passerelle.journey.norm;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Reason;

/** How long each step may take. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NormService {

    /** Under which the history keeps all norms: they are one object. */
    public static final UUID HISTORY = UUID.fromString("3f0d6f5e-6f0c-4a8e-9a63-5d1f0e2b7c41");

    private final NormSettings settings;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    NormService(NormSettings settings, AuditLog audit, ApplicationEventPublisher events) {
        this.settings = settings;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Norms norms() {
        return settings.inForce();
    }

    /**
     * Every city's due dates follow at once. Amounts are in days, or in months where the norm is.
     *
     * @param seen the amount in force that the writer has seen, so that nobody overwrites a colleague
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void change(Norm norm, int seen, int amount, Reason reason) {
        var before = settings.inForce().of(norm);
        if (before != seen) {
            throw new ObjectOptimisticLockingFailureException(NormSetting.class, norm);
        }
        settings.findById(norm)
                .ifPresentOrElse(setting -> setting.change(amount), () -> settings.save(new NormSetting(norm, amount)));
        audit.append(Act.of("norm.changed", "norm", HISTORY)
                .from(Act.word(norm) + " · " + before)
                .to(Act.word(norm) + " · " + amount)
                .because(reason));
        events.publishEvent(new NormChanged(norm));
    }
}
