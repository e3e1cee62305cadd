package passerelle.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/**
 * One assessment as others see it.
 *
 * @param round the year of the round
 * @param submittedOn null exactly while it is not submitted
 * @param submittedBy blank while it is not submitted
 */
public record AssessmentDetails(
        AssessmentId id,
        CityId city,
        Instrument instrument,
        EditionId edition,
        int round,
        LocalDate openedOn,
        LocalDate deadline,
        AssessmentStatus status,
        @Nullable LocalDate submittedOn,
        String submittedBy) {

    public boolean isOpen() {
        return status == AssessmentStatus.OPEN;
    }
}
