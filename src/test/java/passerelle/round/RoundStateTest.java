package passerelle.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.assessment.AssessmentStatus;

class RoundStateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  OPEN,      false, NOT_STARTED
            1,  OPEN,      false, ANSWERING
            83, OPEN,      false, ANSWERING
            83, SUBMITTED, false, SUBMITTED
            73, SUBMITTED, false, SUBMITTED
            83, RETURNED,  false, RETURNED
            83, REVIEWED,  false, SUBMITTED
            83, SUBMITTED, true,  REVIEWED
            """)
    void followsFromTheAnswersTheSubmissionAndTheReport(
            long answered, AssessmentStatus status, boolean reported, RoundState state) {
        assertThat(RoundState.of(answered, status, reported)).isEqualTo(state);
    }
}
