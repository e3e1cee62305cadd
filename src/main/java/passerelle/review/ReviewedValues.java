package passerelle.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
        return of(List.of(assessment)).getOrDefault(assessment, Map.of());
    }

    @Override
    public Map<AssessmentId, Map<IndicatorCode, AnswerValue>> of(Collection<AssessmentId> assessments) {
        var values = new HashMap<AssessmentId, Map<IndicatorCode, AnswerValue>>();
        decisions.among(assessments).forEach(decision -> {
            var answer = decision.row().opinion().answer();
            if (answer != null) {
                values.computeIfAbsent(decision.assessment(), first -> new HashMap<>())
                        .put(decision.indicator(), answer);
            }
        });
        return values;
    }
}
