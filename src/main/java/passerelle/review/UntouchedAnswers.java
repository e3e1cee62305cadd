package passerelle.review;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionFindings;
import passerelle.instrument.IndicatorCode;

/** Warns of answers that came back and would be handed in again as they were, without a word. */
@Component
class UntouchedAnswers implements SubmissionFindings {

    private final ReviewReading reading;

    UntouchedAnswers(ReviewReading reading) {
        this.reading = reading;
    }

    @Override
    public List<SubmissionFinding> of(AnswerSheet sheet) {
        if (!sheet.assessment().isReturned()) {
            return List.of();
        }
        var untouched = reading.ofCity(sheet).untouched();
        return untouched.isEmpty()
                ? List.of()
                : List.of(SubmissionFinding.warning(
                        "review.submit.untouched",
                        List.of(untouched.size()),
                        untouched.stream().map(IndicatorCode::value).toList()));
    }
}
