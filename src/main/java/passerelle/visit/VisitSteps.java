package passerelle.visit;

import java.util.List;
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
    public List<StepFact> of(CityId city) {
        return visits.of(city).stream()
                .filter(visit -> visit.status() != VisitStatus.CALLED_OFF)
                .flatMap(VisitSteps::facts)
                .toList();
    }

    private static Stream<StepFact> facts(ExpertVisit visit) {
        var opened = StepFact.opened(Step.VISIT, visit.round(), visit.plannedOn());
        return visit.closedOn() == null
                ? Stream.of(opened)
                : Stream.of(opened, StepFact.done(Step.VISIT, visit.round(), visit.closedOn()));
    }
}
