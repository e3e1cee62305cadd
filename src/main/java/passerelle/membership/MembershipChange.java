package passerelle.membership;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.city.CityRegister;
import passerelle.journey.FactLog;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** What every change of a membership brings along: its line of history, the city's standing, the journey. */
@Component
class MembershipChange {

    private final MembershipPapers papers;
    private final CityRegister register;
    private final FactLog facts;
    private final Clock clock;

    MembershipChange(MembershipPapers papers, CityRegister register, FactLog facts, Clock clock) {
        this.papers = papers;
        this.register = register;
        this.facts = facts;
        this.clock = clock;
    }

    void follow(CityId city, Act act) {
        var today = LocalDate.now(clock);
        var membership = papers.of(city).membership();
        register.standing(
                city, membership.standing(today), membership.since(today).orElse(null));
        facts.append(act.in(city));
    }

    /** @throws RuleViolation for a day to come */
    void checkPast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("membership.error.future", on);
        }
    }
}
