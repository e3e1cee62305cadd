package passerelle.journey;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Leaving steps out, visibly and with a reason. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class SkipService {

    private final SkippedSteps skips;
    private final DerivedJourneys journeys;
    private final CurrentUser user;
    private final FactLog facts;
    private final Clock clock;

    SkipService(SkippedSteps skips, DerivedJourneys journeys, CurrentUser user, FactLog facts, Clock clock) {
        this.skips = skips;
        this.journeys = journeys;
        this.user = user;
        this.facts = facts;
        this.clock = clock;
    }

    /** The steps that are left out now. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SkippedRow> of(CityId city) {
        user.require(city, Role.seeingTheCity());
        return skips.of(city).stream().map(SkippedStep::row).toList();
    }

    /** @throws RuleViolation unless the step is one of the city's journey, may be left out, and is not behind it */
    public SkippedStepId skip(CityId city, Skip skip, Reason reason) {
        if (!skip.step().mayBeSkipped()) {
            throw new RuleViolation("journey.error.skip.never", skip.step());
        }
        var state = journeys.of(city).stream()
                .filter(known -> known.step() == skip.step() && known.round() == skip.round())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("journey.error.skip.round", Integer.toString(skip.round())));
        if (state.status().isBehind()) {
            throw new RuleViolation("journey.error.skip.behind", skip.step());
        }
        var skipped = skips.save(new SkippedStep(city, skip, reason, clock.instant(), user.name()));
        record(
                skipped,
                Act.of("step.skipped", "step", skipped.id().value())
                        .to(skip.step())
                        .because(reason));
        return skipped.id();
    }

    public void takeBack(SkippedStepId id, Reason reason) {
        var skipped = skips.findById(id).orElseThrow();
        skipped.takeBack(clock.instant());
        record(
                skipped,
                Act.of("step.skip.taken.back", "step", id.value())
                        .from(skipped.skip().step())
                        .because(reason));
    }

    private void record(SkippedStep skipped, Act act) {
        facts.append(act.in(skipped.city()));
    }
}
