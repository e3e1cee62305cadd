package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.instrument.Instrument;
import passerelle.journey.desk.RoundOpening;
import passerelle.shared.CityId;

/** A round of the Index that begins today. */
@Component
class IndexRoundOpening implements RoundOpening {

    private final AssessmentService assessments;
    private final Clock clock;

    IndexRoundOpening(AssessmentService assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public void open(CityId city, int round, LocalDate deadline) {
        assessments.open(city, new NewAssessment(Instrument.INDEX, round, LocalDate.now(clock), deadline));
    }
}
