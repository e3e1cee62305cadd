package passerelle.membership;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.city.CityRegister;
import passerelle.journey.FactRecorded;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** What every change of a membership brings along: its line of history, the city's standing, the journey. */
@Component
class MembershipChange {

    private final MembershipPapers papers;
    private final CityRegister register;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipChange(
            MembershipPapers papers,
            CityRegister register,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.register = register;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void follow(CityId city, Act act) {
        audit.append(act.in(city));
        var today = LocalDate.now(clock);
        var membership = papers.membership(city);
        register.standing(
                city, membership.standing(today), membership.since(today).orElse(null));
        events.publishEvent(new FactRecorded(city));
    }

    /** @throws RuleViolation for a day to come */
    void checkPast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("membership.error.future", on);
        }
    }
}
