package passerelle.result;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Reason;

/**
 * Publishes one result, or takes it back from everybody else, whatever its Index report says. Comparisons count what is
 * published, so it is in them or out of them at once; samples that were pinned before stay as they are.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class PublicationService {

    private final Results results;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    PublicationService(Results results, CurrentUser user, AuditLog audit, Clock clock) {
        this.results = results;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param on the day from which comparisons count it, not before it existed and not to come */
    public void publish(ResultId id, LocalDate on, Reason reason) {
        var result = mine(id);
        result.publish(on, LocalDate.now(clock));
        audit.append(
                act("result.published", result).to(result.named() + " · " + on).because(reason));
    }

    public void unpublish(ResultId id, Reason reason) {
        var result = mine(id);
        var before = result.details().publishedOn();
        result.unpublish();
        audit.append(act("result.unpublished", result)
                .from(result.named() + " · " + before)
                .because(reason));
    }

    private Result mine(ResultId id) {
        var result = results.require(id);
        user.require(result.city(), Role.SECRETARIAT);
        return result;
    }

    private static Act act(String key, Result result) {
        return Act.of(key, OfficialResultService.SUBJECT, result.id().value()).in(result.city());
    }
}
