package passerelle.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDetails;
import passerelle.instrument.Instrument;
import passerelle.journey.norm.NormService;

@Component
class ReviewClocks {

    private final NormService norms;
    private final Clock clock;

    ReviewClocks(NormService norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    Optional<ReviewClock> of(AssessmentDetails assessment) {
        return Optional.ofNullable(assessment.submittedOn())
                .filter(submitted -> assessment.instrument() == Instrument.INDEX)
                .map(submitted -> ReviewClock.of(submitted, norms.norms(), LocalDate.now(clock)));
    }
}
