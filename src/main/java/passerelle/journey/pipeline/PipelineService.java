package passerelle.journey.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.shared.CityId;

/** All cities on their way, for those who look after the network. */
@Service
@NamedInterface("pipeline")
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class PipelineService {

    private final PipelineSearch search;
    private final JourneySteps steps;
    private final Clock clock;

    PipelineService(PipelineSearch search, JourneySteps steps, Clock clock) {
        this.search = search;
        this.steps = steps;
        this.clock = clock;
    }

    /** The order comes with the page: {@code j.earliestDue} for days late, {@code c.sortEn} for names and so on. */
    public List<PipelineRow> rows(PipelineFilter filter, Pageable page) {
        return rows(search.lines(filter, page));
    }

    public long count(PipelineFilter filter) {
        return search.count(filter);
    }

    public Set<CityId> cities(PipelineFilter filter) {
        return Set.copyOf(search.cities(filter));
    }

    /** How many cities stand in each step that holds one, in the order of the steps. */
    public List<StepCount> counts(PipelineFilter filter) {
        return search.counts(filter).stream()
                .sorted(Comparator.comparing(StepCount::step))
                .toList();
    }

    /** A column for every step that the filter leaves, also where no city stands, with its first few cities. */
    public List<BoardColumn> board(PipelineFilter filter, int few, Sort order) {
        var counts = search.counts(filter).stream().collect(Collectors.toMap(StepCount::step, Function.identity()));
        var first = rows(search.first(few, filter, order)).stream()
                .collect(Collectors.groupingBy(row -> row.next().step()));
        return Stream.of(Step.values())
                .filter(step -> step != Step.FEE && (filter.step() == null || filter.step() == step))
                .map(step -> counts.getOrDefault(step, new StepCount(step, 0, null))
                        .with(first.getOrDefault(step, List.of())))
                .toList();
    }

    private List<PipelineRow> rows(List<PipelineLine> lines) {
        var others = besides(lines.stream().map(PipelineLine::city).toList());
        var year = LocalDate.now(clock).getYear();
        return lines.stream()
                .map(line -> line.row(others.getOrDefault(line.city(), List.of()), year))
                .toList();
    }

    private Map<CityId, List<StepState>> besides(List<CityId> cities) {
        return steps.among(cities).stream()
                .collect(Collectors.groupingBy(
                        step -> step.key().city(), Collectors.mapping(JourneyStep::state, Collectors.toList())));
    }
}
