package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.journey.desk.RoundOpening;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** A round of the Index that begins today. */
@Component
class IndexRoundOpening implements RoundOpening {

    private final AssessmentService assessments;
    private final CityService cities;
    private final Clock clock;

    IndexRoundOpening(AssessmentService assessments, CityService cities, Clock clock) {
        this.assessments = assessments;
        this.cities = cities;
        this.clock = clock;
    }

    @Override
    public void open(CityId city, int round, LocalDate deadline) {
        var standing = cities.get(city).standing();
        if (!standing.mayBeginRound()) {
            throw new RuleViolation("assessment.error.standing", standing);
        }
        assessments.open(city, new NewAssessment(Instrument.INDEX, round, LocalDate.now(clock), deadline));
    }
}
