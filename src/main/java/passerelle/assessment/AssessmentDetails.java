package passerelle.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/**
 * One assessment as others see it.
 *
 * @param round the year of the round
 * @param submittedOn the day it was first handed in, null exactly while it is not
 * @param submittedBy blank while it is not submitted
 * @param handedInBefore whether it ever was, be it reopened since
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
        String submittedBy,
        boolean handedInBefore) {

    /** Whether anything in it may be answered. */
    public boolean isOpen() {
        return status.takesAnswers();
    }

    /** Handed in, and some of it back with the city. */
    public boolean isReturned() {
        return status == AssessmentStatus.RETURNED;
    }

    /** Why nothing in it may be answered, and who can open it; absent where something may. */
    public Optional<RuleViolation> whyClosed() {
        return switch (status) {
            case OPEN, RETURNED -> Optional.empty();
            case SUBMITTED -> Optional.of(handedIn("assessment.error.submitted"));
            case REVIEWED -> Optional.of(handedIn("assessment.error.reviewed"));
            case CLOSED -> Optional.of(new RuleViolation("assessment.error.settled"));
            case WITHDRAWN -> Optional.of(new RuleViolation("assessment.error.withdrawn"));
        };
    }

    private RuleViolation handedIn(String key) {
        return new RuleViolation(key, Objects.requireNonNull(submittedOn), submittedBy);
    }
}
