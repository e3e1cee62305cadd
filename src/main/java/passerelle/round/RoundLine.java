package passerelle.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.Progress;
import passerelle.city.CityName;
import passerelle.instrument.EditionId;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A city of a round as the database joins it. */
record RoundLine(
        AssessmentId assessment,
        EditionId edition,
        CityId city,
        String code,
        CityName names,
        Country country,
        @Nullable String officer,
        AssessmentStatus status,
        LocalDate openedOn,
        LocalDate deadline,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate due) {

    /** @param asked how many indicators its edition has */
    RoundRow row(SavedAnswers saved, int asked) {
        return new RoundRow(
                assessment,
                city,
                code,
                names,
                country,
                officer == null ? "" : officer,
                RoundState.of(saved.answered(), status, reportedOn != null),
                new Progress((int) saved.answered(), asked),
                openedOn,
                deadline,
                submittedOn,
                reportedOn,
                due,
                saved.last());
    }

    /** What was saved of one questionnaire: how many indicators are answered, and when the last was. */
    record SavedAnswers(
            AssessmentId assessment,
            long answered,
            @Nullable Instant last) {

        static SavedAnswers none(AssessmentId assessment) {
            return new SavedAnswers(assessment, 0, null);
        }
    }
}
