package passerelle.review;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.ReviewedAnswers;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

@Component
class ReviewedValues implements ReviewedAnswers {

    private final ReviewDecisions decisions;

    ReviewedValues(ReviewDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<IndicatorCode, AnswerValue> of(AssessmentId assessment) {
        var values = new HashMap<IndicatorCode, AnswerValue>();
        decisions.of(assessment).forEach(decision -> {
            var answer = decision.row().opinion().answer();
            if (answer != null) {
                values.put(decision.indicator(), answer);
            }
        });
        return values;
    }
}
