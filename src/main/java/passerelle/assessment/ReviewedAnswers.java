package passerelle.assessment;

import java.util.Collection;
import java.util.Map;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

/**
 * Answers that a review put beside those of the city, which stay; said by the subjects above. Once the review is
 * closed, results are worked out of them.
 */
public interface ReviewedAnswers {

    Map<IndicatorCode, AnswerValue> of(AssessmentId assessment);

    /** Of several assessments; one without any is absent. */
    Map<AssessmentId, Map<IndicatorCode, AnswerValue>> of(Collection<AssessmentId> assessments);
}
