package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.support.CommittingTest;
import passerelle.support.Meanwhile;
import passerelle.support.TestCities;

/** A review is ended while somebody else works in it. */
@CommittingTest
class ReviewsTogetherTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private DecisionService decisions;

    @Autowired
    private HandBackService turns;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private Meanwhile meanwhile;

    private AssessmentId index;

    @BeforeEach
    void receiveAnIndex(@Autowired TestCities cities, @Autowired TestAssessments submitted) {
        index = submitted.submitted(cities.add("is-margra", "Margra " + System.nanoTime()), Instrument.INDEX, 2026);
    }

    @Test
    void closesNothingOverAQuestionThatIsBeingPrepared() throws Exception {
        var outcomes = meanwhile.of(() -> decisions.ask(index, PLAN, 0), closing());

        assertThat(outcomes).containsExactly("done", "review.error.unsent");
        assertThat(status()).isEqualTo(AssessmentStatus.SUBMITTED);
    }

    @Test
    void takesNoDecisionOnceItIsBeingClosed() throws Exception {
        var outcomes = meanwhile.of(() -> turns.close(index, true), () -> decisions.accept(index, PLAN, 0));

        assertThat(outcomes).containsExactly("done", "assessment.error.review.reviewed");
        assertThat(status()).isEqualTo(AssessmentStatus.REVIEWED);
    }

    @Test
    void isClosedOnceByTwoClicks() throws Exception {
        List<Object> outcomes = meanwhile.of(() -> turns.close(index, true), closing());

        assertThat(outcomes).containsExactly("done", "assessment.error.step");
    }

    private Callable<Object> closing() {
        return () -> {
            turns.close(index, true);
            return "closed";
        };
    }

    private AssessmentStatus status() {
        return Acting.asSystem(() -> assessments.get(index)).status();
    }
}
