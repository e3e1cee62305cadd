package passerelle.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Progress;
import passerelle.city.CityName;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * One city of a round.
 *
 * @param officer blank where nobody looks after the city
 * @param deadline by when the city is to hand in
 * @param due by when somebody should act, as its journey says: the city while it answers, then the secretariat by its
 *     report; null once that is issued, and while nobody waits for the city
 * @param lastActivity when an answer was last saved
 */
public record RoundRow(
        AssessmentId assessment,
        CityId city,
        String code,
        CityName names,
        Country country,
        String officer,
        RoundState state,
        Progress answers,
        LocalDate openedOn,
        LocalDate deadline,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate due,
        @Nullable Instant lastActivity) {

    public String name(Locale locale) {
        return names.in(locale);
    }

    /** Zero when it is not late. */
    public int daysLate(LocalDate today) {
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
