package passerelle.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.instrument.Instrument;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/** The Index step is open while a questionnaire is, and done once it is submitted. */
@Component
class IndexFacts implements StepFacts {

    private final Assessments assessments;

    IndexFacts(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return assessments.of(cities).stream()
                .map(Assessment::details)
                .filter(assessment -> assessment.instrument() == Instrument.INDEX)
                .collect(groupingBy(AssessmentDetails::city, mapping(IndexFacts::fact, toList())));
    }

    private static StepFact fact(AssessmentDetails index) {
        return index.submittedOn() == null
                ? StepFact.opened(Step.INDEX, index.round(), index.openedOn()).dueOn(index.deadline())
                : StepFact.done(Step.INDEX, index.round(), index.submittedOn());
    }
}
