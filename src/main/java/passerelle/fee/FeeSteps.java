package passerelle.fee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.account.Role;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.membership.Membership;
import passerelle.membership.MembershipService;
import passerelle.shared.CityId;

/**
 * The fees of the journey, one for each year owed. Until it is called it waits for the secretariat, counted from
 * 1 January or, in a year that began outside, from the first day of membership; then for the city, until its due date.
 */
@Component
class FeeSteps implements StepFacts {

    private final FeeBook book;
    private final MembershipService memberships;

    FeeSteps(FeeBook book, MembershipService memberships) {
        this.book = book;
        this.memberships = memberships;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        var members = memberships.memberships(cities);
        var fees = book.of(members);
        return members.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        member -> fees.getOrDefault(member.getKey(), List.of()).stream()
                                .flatMap(fee -> fact(member.getValue(), fee).stream())
                                .toList()));
    }

    private static Optional<StepFact> fact(Membership membership, FeeRow fee) {
        var settled = fee.settledOn();
        if (settled != null) {
            return Optional.of(StepFact.done(Step.FEE, fee.year(), settled));
        }
        var called = fee.noticeOn();
        if (called != null) {
            return Optional.of(StepFact.opened(Step.FEE, fee.year(), called)
                    .dueOn(fee.dueOn())
                    .waitingFor(Role.COORDINATOR));
        }
        return membership
                .memberFrom(fee.year())
                .map(first -> StepFact.opened(Step.FEE, fee.year(), later(first, fee.year()))
                        .waitingFor(Role.SECRETARIAT));
    }

    private static LocalDate later(LocalDate first, int year) {
        var newYear = LocalDate.of(year, 1, 1);
        return first.isAfter(newYear) ? first : newYear;
    }
}
