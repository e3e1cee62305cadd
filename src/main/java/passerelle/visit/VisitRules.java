package passerelle.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.city.CityService;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** What a plan must respect beyond the visit itself: the people of the city, its costs and its Index report. */
@Component
class VisitRules {

    private final ExpertVisits visits;
    private final GrantService grants;
    private final CityService cities;
    private final List<StepFacts> facts;
    private final Clock clock;

    VisitRules(ExpertVisits visits, GrantService grants, CityService cities, List<StepFacts> facts, Clock clock) {
        this.visits = visits;
        this.grants = grants;
        this.cities = cities;
        this.facts = facts;
        this.clock = clock;
    }

    void check(CityId city, VisitPlan plan) {
        var ofTheCity = grants.in(city).stream()
                .filter(grant -> grant.role().isOfTheCity() && !isOver(grant))
                .filter(grant -> plan.experts().contains(grant.account()))
                .findFirst();
        if (ofTheCity.isPresent()) {
            throw new RuleViolation("visit.error.own.city", ofTheCity.get().name());
        }
        if (plan.costs() == CostBearer.CITY && cities.get(city).european()) {
            throw new RuleViolation("visit.error.costs.european");
        }
        if (!plan.confirmed() && !isReported(city, plan)) {
            throw new NeedsConfirmation("visit.warning.report", Integer.toString(plan.round()));
        }
    }

    /** Those that are left behind are corrected or withdrawn afterwards, when the visit has its new days. */
    void checkMeetings(VisitId id, VisitPlan plan) {
        var near = Meeting.near(plan.period());
        if (!plan.confirmed()) {
            visits.firstMeetingOutside(id, near.first(), near.last()).ifPresent(on -> {
                throw new NeedsConfirmation("visit.warning.meeting", on, plan.period(), Meeting.MARGIN);
            });
        }
    }

    void checkProfile(ExpertVisit visit, LocalDate closedOn) {
        visits.profileIssuedBefore(visit.city(), visit.round(), closedOn).ifPresent(issuedOn -> {
            throw new NeedsConfirmation("visit.warning.profile", closedOn, issuedOn);
        });
    }

    private boolean isOver(GrantRow grant) {
        return grant.until() != null && grant.until().isBefore(LocalDate.now(clock));
    }

    private boolean isReported(CityId city, VisitPlan plan) {
        return facts.stream()
                .flatMap(subject -> subject.of(city).stream())
                .filter(fact -> fact.step() == Step.REPORT && fact.round() == plan.round())
                .filter(fact -> fact.progress() == StepFact.Progress.DONE)
                .anyMatch(fact -> !fact.on().isAfter(plan.period().first()));
    }
}
