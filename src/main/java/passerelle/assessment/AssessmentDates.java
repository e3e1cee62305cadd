package passerelle.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * The dates of an assessment as they ought to be.
 *
 * @param submittedOn null exactly while it is not submitted
 */
public record AssessmentDates(
        LocalDate openedOn, LocalDate deadline, @Nullable LocalDate submittedOn) {

    /** @throws RuleViolation when they are out of order, or one that has happened lies in the future */
    void check(LocalDate today) {
        if (openedOn.isAfter(today)) {
            throw new RuleViolation("assessment.error.opened.future", openedOn);
        }
        if (deadline.isBefore(openedOn)) {
            throw new RuleViolation("assessment.error.deadline.early", deadline, openedOn);
        }
        if (submittedOn != null && submittedOn.isAfter(today)) {
            throw new RuleViolation("assessment.error.submitted.future", submittedOn);
        }
        if (submittedOn != null && submittedOn.isBefore(openedOn)) {
            throw new RuleViolation("assessment.error.submitted.early", submittedOn, openedOn);
        }
    }

    /** For histories, the same in every language: opened, due, submitted. */
    String written() {
        return openedOn + " – " + deadline + (submittedOn == null ? "" : " – " + submittedOn);
    }
}
