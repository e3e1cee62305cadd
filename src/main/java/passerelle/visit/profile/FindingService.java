package passerelle.visit.profile;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.visit.VisitId;
import passerelle.visit.VisitStatus;

/**
 * What a visit found. The city sees none of it until the profile of the round is issued; from then on it is settled.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FindingService {

    private final Findings findings;
    private final IndexAreas areas;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    FindingService(Findings findings, IndexAreas areas, CurrentUser user, AuditLog audit, Clock clock) {
        this.findings = findings;
        this.areas = areas;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleViolation for an unknown area or indicator, or when the visit is called off or its profile issued */
    public FindingId record(VisitId visit, FindingDetails details) {
        var place = writable(visit);
        areas.check(details);
        var author = new Finding.Author(user.account(), user.name());
        var finding = findings.save(new Finding(visit, details, author, clock.instant()));
        audit.append(act("finding.recorded", finding, place).to(details));
        return finding.id();
    }

    public void correct(FindingId id, FindingDetails details, Reason reason) {
        var finding = findings.require(id);
        var place = writable(finding.visit());
        areas.check(details);
        var before = finding.details();
        finding.describe(details);
        audit.append(act("finding.corrected", finding, place)
                .from(before)
                .to(details)
                .because(reason));
    }

    public void withdraw(FindingId id, Reason reason) {
        var finding = findings.require(id);
        var place = writable(finding.visit());
        finding.withdraw();
        audit.append(
                act("finding.withdrawn", finding, place).from(finding.details()).because(reason));
    }

    /** Nothing for the city itself, as long as the profile is not issued. */
    @Transactional(readOnly = true)
    public Optional<VisitFindings> of(VisitId visit) {
        var place = findings.place(visit);
        user.require(place.city(), Role.seeingTheCity());
        return user.reads(place.city(), place.audience())
                ? Optional.of(new VisitFindings(place.issued(), findings.rows(visit)))
                : Optional.empty();
    }

    private FindingPlace writable(VisitId visit) {
        var place = findings.place(visit);
        user.require(place.city(), Role.SECRETARIAT, Role.EXPERT);
        if (place.visit() == VisitStatus.CALLED_OFF) {
            throw new RuleViolation("visit.error.called.off");
        }
        if (place.issued()) {
            throw new RuleViolation("finding.error.issued");
        }
        return place;
    }

    private static Act act(String key, Finding finding, FindingPlace place) {
        return Act.of(key, "finding", finding.id().value()).in(place.city()).seenBy(place.audience());
    }
}
