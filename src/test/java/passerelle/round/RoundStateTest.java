package passerelle.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  false, false, NOT_STARTED
            1,  false, false, ANSWERING
            83, false, false, ANSWERING
            83, true,  false, SUBMITTED
            73, true,  false, SUBMITTED
            83, true,  true,  REVIEWED
            """)
    void followsFromTheAnswersTheSubmissionAndTheReport(
            long answered, boolean submitted, boolean reported, RoundState state) {
        assertThat(RoundState.of(answered, submitted, reported)).isEqualTo(state);
    }
}
