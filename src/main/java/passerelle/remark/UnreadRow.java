package passerelle.remark;

import java.time.Instant;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.EditionId;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/**
 * A remark that mentions the reader, who has not read it.
 *
 * @param cityCode for links
 * @param area the code of the area, or {@link passerelle.instrument.Edition#PROFILE}
 * @param field the code of the indicator or of the figure
 */
public record UnreadRow(
        String by,
        Instant at,
        CityId city,
        String cityCode,
        AssessmentId assessment,
        Instrument instrument,
        EditionId edition,
        String area,
        String field,
        RemarkCircle circle) {}
