package passerelle.review.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;

class SignedAnswersTest {

    private static final AnswerValue YES = new AnswerValue.Choice("a");

    @Test
    void nameWhatIsAnsweredOtherwise() {
        var sheet = TestSheets.sheet(Map.of(TestSheets.CORE, YES), Map.of());
        var signed = SignedAnswers.of(sheet);

        assertThat(signed.changed(sheet)).isEmpty();
        assertThat(signed.changed(sheet.with(TestSheets.EXTENDED, new AnswerRow(YES, 7, null, "Ada", null))))
                .containsExactly(TestSheets.EXTENDED);
        assertThat(signed.changedFigures(sheet)).isEmpty();
    }

    @Test
    void nameNothingWhereNothingWasNoted() {
        assertThat(SignedAnswers.NONE.changed(TestSheets.blank())).isEmpty();
    }
}
