package passerelle.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.NewGrant;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.Reason;

/**
 * Whoever is on a visit is an expert of its city; a role that the visit gave ends for those who are no longer on it.
 */
@Component
class VisitGrants {

    private final ExpertVisits visits;
    private final GrantService grants;
    private final Clock clock;

    VisitGrants(ExpertVisits visits, GrantService grants, Clock clock) {
        this.visits = visits;
        this.grants = grants;
        this.clock = clock;
    }

    /** From today on, so that they can prepare. */
    void assign(ExpertVisit visit) {
        var city = visit.city();
        var today = LocalDate.now(clock);
        var assigned = grants.in(city).stream()
                .filter(grant -> grant.role() == Role.EXPERT && !isOver(grant))
                .map(GrantRow::account)
                .collect(Collectors.toSet());
        visit.team().experts().stream()
                .filter(Predicate.not(assigned::contains))
                .map(expert -> grants.grant(expert, new NewGrant(Role.EXPERT, city, today, null)))
                .forEach(visit.team()::gave);
    }

    /**
     * With effect from now on. Where another visit of the city still needs the role, it becomes the gift of that one.
     */
    void release(ExpertVisit visit, Set<AccountId> leaving, Reason reason) {
        var others = visits.of(visit.city()).stream()
                .filter(other -> other != visit && other.status() != VisitStatus.CALLED_OFF)
                .toList();
        grants.in(visit.city()).stream()
                .filter(grant ->
                        leaving.contains(grant.account()) && visit.team().takeBack(grant.id()))
                .filter(Predicate.not(this::isOver))
                .forEach(grant -> others.stream()
                        .filter(other -> other.team().experts().contains(grant.account()))
                        .findFirst()
                        .ifPresentOrElse(other -> other.team().gave(grant.id()), () -> end(grant, reason)));
    }

    private void end(GrantRow grant, Reason reason) {
        grants.end(grant.id(), LocalDate.now(clock).minusDays(1), reason);
    }

    private boolean isOver(GrantRow grant) {
        return grant.until() != null && grant.until().isBefore(LocalDate.now(clock));
    }
}
