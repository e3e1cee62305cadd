package passerelle.assessment;

import java.util.UUID;
import passerelle.instrument.IndicatorCode;

/** What one answer says, and nothing else of it; by its bare columns, for whole networks are read in this way. */
record GivenValue(UUID assessmentId, String indicatorCode, StoredValue.Kind kind, String options, String reason) {

    AssessmentId assessment() {
        return new AssessmentId(assessmentId);
    }

    IndicatorCode indicator() {
        return new IndicatorCode(indicatorCode);
    }

    StoredValue value() {
        return new StoredValue(kind, options, reason);
    }
}
