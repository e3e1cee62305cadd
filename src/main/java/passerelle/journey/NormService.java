package passerelle.journey;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    private final NormSettings settings;
    private final JourneyRows rows;
    private final AuditLog audit;

    NormService(NormSettings settings, JourneyRows rows, AuditLog audit) {
        this.settings = settings;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Norms norms() {
        return settings.inForce();
    }

    /** Every city's due dates follow at once. The amount is in days, or in months where the norm is. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void change(Norm norm, int amount, Reason reason) {
        var before = settings.inForce().of(norm);
        settings.findById(norm)
                .ifPresentOrElse(setting -> setting.change(amount), () -> settings.save(new NormSetting(norm, amount)));
        audit.append(Act.of("norm.changed", "norm", id(norm))
                .from(norm + " " + before)
                .to(norm + " " + amount)
                .because(reason));
        rows.rebuildAll();
    }

    /** Histories know objects by ids; a norm has only its name. */
    static UUID id(Norm norm) {
        return UUID.nameUUIDFromBytes(norm.name().getBytes(StandardCharsets.UTF_8));
    }
}
