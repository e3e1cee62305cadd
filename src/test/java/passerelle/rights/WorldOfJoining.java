package passerelle.rights;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.fee.FeeId;
import passerelle.fee.FeeService;
import passerelle.fee.NewPayment;
import passerelle.fee.Notice;
import passerelle.fee.PaymentId;
import passerelle.fee.PaymentService;
import passerelle.journey.Skip;
import passerelle.journey.SkipService;
import passerelle.journey.SkippedStepId;
import passerelle.journey.Step;
import passerelle.membership.Decision;
import passerelle.membership.DecisionId;
import passerelle.membership.DeclarationId;
import passerelle.membership.LetterId;
import passerelle.membership.MembershipService;
import passerelle.membership.NewDecision;
import passerelle.membership.StandingService;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Euro;
import passerelle.shared.Reason;

@TestComponent
class WorldOfJoining implements WorldPart {

    private static final LocalDate TODAY = LocalDate.now();

    private final TestMemberships members;
    private final MembershipService memberships;
    private final StandingService standings;
    private final FeeService fees;
    private final PaymentService payments;
    private final SkipService skips;

    WorldOfJoining(
            TestMemberships members,
            MembershipService memberships,
            StandingService standings,
            FeeService fees,
            PaymentService payments,
            SkipService skips) {
        this.members = members;
        this.memberships = memberships;
        this.standings = standings;
        this.fees = fees;
        this.payments = payments;
        this.skips = skips;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        members.join(city, TODAY.minusYears(1));
        Acting.asSystem(() -> {
            var papers = memberships.of(city);
            things.put(LetterId.class, papers.letters().getFirst().id());
            things.put(DeclarationId.class, papers.declarations().getFirst().id());
            things.put(DecisionId.class, standings.decide(city, decision()));
            fees.call(city, TODAY.getYear(), new Notice(TODAY, "N", Euro.of("5000")), Optional.empty());
            var payment = new NewPayment(TODAY, "T", Euro.of("10"));
            things.put(PaymentId.class, payments.record(city, TODAY.getYear(), payment, true));
            things.put(SkippedStepId.class, skips.skip(city, new Skip(Step.VISIT, 0), new Reason("no visit")));
            things.put(FeeId.class, fees.of(city).getFirst().id().orElseThrow());
            return city;
        });
        things.put(NewDecision.class, decision());
    }

    private static NewDecision decision() {
        return new NewDecision(Decision.SUSPENDED, TODAY, new Reason("fees"), Optional.empty());
    }
}
