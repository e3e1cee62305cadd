package passerelle.visit;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/** The visit is open from its planning on and done once closed. */
@Component
class VisitSteps implements StepFacts {

    private final ExpertVisits visits;

    VisitSteps(ExpertVisits visits) {
        this.visits = visits;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return visits.of(cities).stream()
                .filter(visit -> visit.status() != VisitStatus.CALLED_OFF)
                .collect(groupingBy(ExpertVisit::city, flatMapping(VisitSteps::facts, toList())));
    }

    private static Stream<StepFact> facts(ExpertVisit visit) {
        var opened = StepFact.opened(Step.VISIT, visit.round(), visit.plannedOn());
        return visit.closedOn() == null
                ? Stream.of(opened)
                : Stream.of(opened, StepFact.done(Step.VISIT, visit.round(), visit.closedOn()));
    }
}
