package passerelle.remark;

import java.time.Instant;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/**
 * A remark that mentions the reader, who has not read it.
 *
 * @param cityCode for links
 * @param area the code of the indicator’s area
 */
public record UnreadRow(
        String by,
        Instant at,
        CityId city,
        String cityCode,
        AssessmentId assessment,
        Instrument instrument,
        String area,
        IndicatorCode indicator,
        RemarkCircle circle) {}
