package passerelle.assessment;

import java.util.List;
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
    public List<StepFact> of(CityId city) {
        return assessments.of(List.of(city)).stream()
                .map(Assessment::details)
                .filter(assessment -> assessment.instrument() == Instrument.INDEX)
                .map(IndexFacts::fact)
                .toList();
    }

    private static StepFact fact(AssessmentDetails index) {
        return index.submittedOn() == null
                ? StepFact.opened(Step.INDEX, index.round(), index.openedOn(), index.deadline(), null)
                : StepFact.done(Step.INDEX, index.round(), index.submittedOn());
    }
}
