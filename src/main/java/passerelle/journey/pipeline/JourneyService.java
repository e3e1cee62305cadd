package passerelle.journey.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.journey.CityJourney;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.shared.CityId;

/** The journeys as their rows tell them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class JourneyService {

    private static final int SOON = 30;

    private final JourneySteps steps;
    private final JourneyRows rows;
    private final CurrentUser user;
    private final Clock clock;

    JourneyService(JourneySteps steps, JourneyRows rows, CurrentUser user, Clock clock) {
        this.steps = steps;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    public CityJourney of(CityId city) {
        user.require(city, Role.seeingTheCity());
        return new CityJourney(steps.of(city).stream()
                .map(JourneyStep::state)
                .sorted(Comparator.comparing((StepState state) -> state.step() == Step.FEE)
                        .thenComparing(state -> state.step().isOfCycle())
                        .thenComparing(StepState::round)
                        .thenComparing(StepState::step))
                .toList());
    }

    /** What waits for the city in the cities whose coordinator is at work, soonest first. */
    public List<CityStep> waitingForMyCities(int limit) {
        var cities = user.cities(Role.COORDINATOR);
        return cities.isEmpty()
                ? List.of()
                : cityStepsOf(steps.waiting(Role.COORDINATOR, cities, PageRequest.of(0, limit)));
    }

    /** What the secretariat must do within 30 days or should have done, own cities first. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<CityStep> waitingForSecretariat(int limit) {
        var today = LocalDate.now(clock);
        return cityStepsOf(
                steps.soon(Role.SECRETARIAT, today.plusDays(SOON), today, user.id(), PageRequest.of(0, limit)));
    }

    /** Whatever step of whatever city is late, longest first. */
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
    public List<CityStep> late(int limit) {
        return cityStepsOf(steps.late(LocalDate.now(clock), PageRequest.of(0, limit)));
    }

    @PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
    public long countLate() {
        return steps.countLate(LocalDate.now(clock));
    }

    /** Works the rows of a city out anew from its facts. */
    @Transactional
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void rebuild(CityId city) {
        rows.rebuild(city);
    }

    @Transactional
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void rebuildAll() {
        rows.rebuildAll();
    }

    private static List<CityStep> cityStepsOf(List<PipelineLine> lines) {
        return lines.stream().map(PipelineLine::cityStep).toList();
    }
}
