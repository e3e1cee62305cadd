package passerelle.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The secretariat plans, corrects and closes visits; the city and its experts see their dates. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class VisitService {

    private final ExpertVisits visits;
    private final VisitRules rules;
    private final VisitGrants grants;
    private final VisitHistory history;
    private final CurrentUser user;
    private final Clock clock;

    VisitService(
            ExpertVisits visits,
            VisitRules rules,
            VisitGrants grants,
            VisitHistory history,
            CurrentUser user,
            Clock clock) {
        this.visits = visits;
        this.rules = rules;
        this.grants = grants;
        this.history = history;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Its experts become experts of the city, unless they are already.
     *
     * @throws RuleViolation when an expert belongs to the city, or the city shall pay although it is European
     * @throws NeedsConfirmation when the round's Index report is not issued by then
     */
    public VisitId plan(CityId city, VisitPlan plan) {
        user.require(city, Role.SECRETARIAT);
        rules.check(city, plan);
        var visit = visits.saveAndFlush(new ExpertVisit(city, plan, LocalDate.now(clock)));
        grants.assign(visit);
        history.planned(visit);
        return visit.id();
    }

    /**
     * As {@link #plan}, for what was planned wrongly or has changed. Who no longer comes is no longer expert of the
     * city.
     *
     * @throws NeedsConfirmation as well when a meeting would be left far from the visit
     */
    public void correct(VisitId id, VisitPlan plan, Reason reason) {
        var visit = required(id);
        rules.checkMeetings(id, plan);
        rules.check(visit.city(), plan);
        var before = visit.words();
        var leaving = new HashSet<>(visit.team().experts());
        leaving.removeAll(plan.experts());
        visit.follow(plan);
        visits.flush();
        grants.release(visit, leaving, reason);
        grants.assign(visit);
        history.corrected(visit, before, reason);
    }

    /** @throws NeedsConfirmation, unless confirmed, when the profile of the round was issued before that day */
    public void close(VisitId id, LocalDate on, boolean confirmed) {
        var visit = required(id);
        if (!confirmed) {
            rules.checkProfile(visit, on);
        }
        visit.close(on, LocalDate.now(clock));
        history.closed(visit, on);
    }

    /** Takes the closing back. */
    public void reopen(VisitId id, Reason reason) {
        var visit = required(id);
        var before = visit.words();
        visit.reopen();
        history.reopened(visit, before, reason);
    }

    /** Its experts are no longer experts of the city, if they became so for this visit. */
    public void callOff(VisitId id, Reason reason) {
        var visit = required(id);
        visit.callOff();
        visits.flush(); // its round is free again for whatever comes next
        grants.release(visit, visit.team().experts(), reason);
        history.calledOff(visit, reason);
    }

    @Transactional(readOnly = true)
    public VisitDetails get(VisitId id) {
        var visit = visits.require(id);
        user.require(visit.city(), Role.seeingTheCity());
        return visit.details(visits.names(visit.team().experts()));
    }

    /** The latest round first, with those that were called off. */
    @Transactional(readOnly = true)
    public List<VisitDetails> ofCity(CityId city) {
        user.require(city, Role.seeingTheCity());
        var found = visits.of(city);
        var experts =
                found.stream().flatMap(visit -> visit.team().experts().stream()).collect(Collectors.toSet());
        var names = visits.names(experts);
        return found.stream().map(visit -> visit.details(names)).toList();
    }

    private ExpertVisit required(VisitId id) {
        var visit = visits.require(id);
        user.require(visit.city(), Role.SECRETARIAT);
        return visit;
    }
}
