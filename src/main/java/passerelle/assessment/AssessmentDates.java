package passerelle.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an assessment as they ought to be.
 *
 * @param submittedOn null exactly while it is not submitted
 */
public record AssessmentDates(
        LocalDate openedOn, LocalDate deadline, @Nullable LocalDate submittedOn) {

    /** For histories, the same in every language: opened, due, submitted. */
    String written() {
        return openedOn + " – " + deadline + (submittedOn == null ? "" : " – " + submittedOn);
    }
}
