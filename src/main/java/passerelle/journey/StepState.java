package passerelle.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;

/**
 * Where one step of a city's journey stands.
 *
 * @param round the year of the cycle, 0 outside cycles and before the first Index round; the calendar year of a fee
 * @param since when it came to this state: done, opened, or possible because the step before was done; null if unknown
 * @param due by when somebody should act; null where nothing counts, and once it is done or skipped
 * @param notBefore the earliest day for it, if there is one
 * @param actor who must act; null when nobody is waited for
 * @param next whether the city stands here on the board: its earliest step that is neither done nor skipped
 */
public record StepState(
        Step step,
        int round,
        StepStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        @Nullable LocalDate notBefore,
        @Nullable Role actor,
        boolean next) {

    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Zero when it is not late. */
    public int daysLate(LocalDate today) {
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /** Under way or due, though the city does not stand there; the fee is told apart. */
    public boolean isBegunBesides() {
        return step != Step.FEE && !next && !status.isBehind() && (status == StepStatus.OPEN || due != null);
    }

    StepState asNext() {
        return new StepState(step, round, status, since, due, notBefore, actor, true);
    }
}
