package passerelle.assessment;

import java.util.Map;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

/**
 * Answers that a review put beside those of the city, which stay; said by the subjects above. Once the review is
 * closed, results are worked out of them.
 */
public interface ReviewedAnswers {

    Map<IndicatorCode, AnswerValue> of(AssessmentId assessment);
}
