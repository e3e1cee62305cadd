package passerelle.journey.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.journey.StepState;
import passerelle.shared.CityId;

/** All cities on their way, for those who look after the network. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class PipelineService {

    private final JourneySteps steps;
    private final Clock clock;

    PipelineService(JourneySteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** The order comes with the page: {@code j.earliestDue} for days late, {@code c.sortEn} for names and so on. */
    public List<PipelineRow> rows(PipelineFilter filter, Pageable page) {
        var today = LocalDate.now(clock);
        var lines = steps.board(
                filter.step(), filter.late(), today, filter.country(), filter.officer(), filter.standing(), page);
        var others = besides(lines.stream().map(PipelineLine::city).toList());
        return lines.stream()
                .map(line -> line.row(others.getOrDefault(line.city(), List.of()), today.getYear()))
                .toList();
    }

    public long count(PipelineFilter filter) {
        return steps.count(
                filter.step(),
                filter.late(),
                LocalDate.now(clock),
                filter.country(),
                filter.officer(),
                filter.standing());
    }

    /** How many cities stand in each step that holds one, in the order of the steps. */
    public List<StepCount> counts() {
        return steps.counts().stream()
                .sorted(Comparator.comparing(StepCount::step))
                .toList();
    }

    /** Those who look after a city. */
    public List<Officer> officers() {
        return steps.officers();
    }

    private Map<CityId, List<StepState>> besides(List<CityId> cities) {
        return steps.among(cities).stream()
                .collect(Collectors.groupingBy(
                        step -> step.key().city(), Collectors.mapping(JourneyStep::state, Collectors.toList())));
    }
}
