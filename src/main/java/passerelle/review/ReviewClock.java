package passerelle.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.Norms;

/**
 * How long the analysis has taken, from the first submission: what comes back to the city does not stop it.
 *
 * @param day 0 on the day of submission
 * @param of the days before which no report is issued
 */
public record ReviewClock(long day, int of, LocalDate notBefore, LocalDate due, boolean late) {

    /** Whether the analysis has had the days that it needs. */
    public boolean mayBeIssued() {
        return day >= of;
    }

    static ReviewClock of(LocalDate submittedOn, Norms norms, LocalDate today) {
        var due = norms.after(Norm.REPORT, submittedOn);
        return new ReviewClock(
                ChronoUnit.DAYS.between(submittedOn, today),
                norms.of(Norm.REPORT_EARLIEST),
                norms.after(Norm.REPORT_EARLIEST, submittedOn),
                due,
                due.isBefore(today));
    }
}
