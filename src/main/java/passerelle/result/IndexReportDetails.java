package passerelle.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.EditionId;
import passerelle.shared.CityId;

/**
 * An Index report as its city reads it, or as the secretariat is writing it.
 *
 * @param readOn the day on which the city said that it had read it, or null
 */
public record IndexReportDetails(
        IndexReportId id,
        CityId city,
        AssessmentId assessment,
        EditionId edition,
        int round,
        IndexReportStatus status,
        LocalDate begunOn,
        @Nullable LocalDate issuedOn,
        @Nullable ReportLanguage language,
        @Nullable Integer citiesCompared,
        @Nullable LocalDate readOn) {

    public boolean isIssued() {
        return status == IndexReportStatus.ISSUED;
    }
}
