package passerelle.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import passerelle.instrument.IndicatorCode;

/** One indicator in one questionnaire: whatever is said of an answer is kept under it. */
@Embeddable
public record AnswerKey(
        @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
        AssessmentId assessment,

        @AttributeOverride(name = "value", column = @Column(name = "indicator_code"))
        IndicatorCode indicator)
        implements Serializable {}
