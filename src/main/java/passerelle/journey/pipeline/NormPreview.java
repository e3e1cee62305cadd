package passerelle.journey.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.journey.norm.Norms;

/** What a change of a norm would do, before it is made. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SECRETARIAT')")
public class NormPreview {

    /** Months differ in length, so that a span of them moves a day by a few days more or less. */
    private static final int SLACK = 4;

    private final JourneySteps steps;
    private final DerivedJourneys journeys;
    private final NormService norms;
    private final Clock clock;

    NormPreview(JourneySteps steps, DerivedJourneys journeys, NormService norms, Clock clock) {
        this.steps = steps;
        this.journeys = journeys;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * The steps that are not late and would be, the soonest due first; deadlines that were set stay as they are.
     *
     * @param amount in days, or in months where the norm is
     */
    public List<CityStep> late(Norm norm, int amount) {
        var today = LocalDate.now(clock);
        var inForce = norms.norms();
        var changed = inForce.with(norm, amount);
        var reach = norm.after(today, inForce.of(norm) - amount).plusDays(SLACK);
        return step(norm).stream()
                .flatMap(step -> steps.due(step, today, reach).stream())
                .gather(Gatherers.windowFixed(JourneyRows.PAGE))
                .flatMap(page -> changed(page, changed))
                .filter(step -> step.state().isLate(today))
                .toList();
    }

    private Stream<CityStep> changed(List<PipelineLine> page, Norms changed) {
        var cities = page.stream().map(PipelineLine::city).distinct().toList();
        var states = journeys.of(cities, changed);
        return page.stream().flatMap(line -> changed(line, states.getOrDefault(line.city(), List.of())));
    }

    private static Stream<CityStep> changed(PipelineLine line, List<StepState> states) {
        var before = line.step().state();
        return states.stream()
                .filter(state -> state.step() == before.step() && state.round() == before.round())
                .map(state -> new CityStep(line.city(), line.code(), line.names(), state));
    }

    private static Optional<Step> step(Norm norm) {
        return switch (norm) {
            case REPORT_EARLIEST -> Optional.empty();
            case FEE_NOTICE, FEE_PAYMENT -> Optional.of(Step.FEE);
            case DECLARATION, INDEX, REPORT, VISIT, PROFILE, STRATEGY, EVALUATION, NEXT_ROUND ->
                Optional.of(Step.valueOf(norm.name()));
        };
    }
}
