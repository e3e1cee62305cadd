package passerelle.review.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.CityId;

/** What all acts around a sign-off need: who can be asked, what time it is, and the history. */
@Component
class SignOffDesk {

    private final GrantService grants;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    SignOffDesk(GrantService grants, CurrentUser user, AuditLog audit, Clock clock) {
        this.grants = grants;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody else who sees all of the city’s answers today and belongs to it. */
    List<GrantRow> colleagues(CityId city) {
        var today = LocalDate.now(clock);
        return grants.in(city).stream()
                .filter(grant -> grant.role() == Role.COORDINATOR || grant.role() == Role.CONTRIBUTOR)
                .filter(grant -> grant.holdsOn(today) && !grant.account().equals(user.account()))
                .toList();
    }

    Act act(String key, AssessmentDetails assessment) {
        return Act.of(key, "assessment", assessment.id().value()).in(assessment.city());
    }

    void append(Act act) {
        audit.append(act);
    }

    Instant now() {
        return clock.instant();
    }
}
