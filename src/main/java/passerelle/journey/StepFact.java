package passerelle.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;

/**
 * Something that happened and counts for a step.
 *
 * @param round the year of the Index round for steps of a cycle, the calendar year for the fee, 0 for letter and
 * declaration
 * @param due the deadline that was set and overrides the norm, if any
 * @param actor who must act now where that differs from the step's rule
 */
public record StepFact(
        Step step,
        int round,
        Progress progress,
        LocalDate on,
        @Nullable LocalDate due,
        @Nullable Role actor) {

    /** Begun, or finished. */
    public enum Progress {
        OPENED,
        DONE
    }

    public static StepFact opened(Step step, int round, LocalDate on) {
        return new StepFact(step, round, Progress.OPENED, on, null, null);
    }

    /** The same, with a deadline of its own. */
    public StepFact dueOn(@Nullable LocalDate deadline) {
        return new StepFact(step, round, progress, on, deadline, actor);
    }

    /** The same, waiting for that role. */
    public StepFact waitingFor(Role role) {
        return new StepFact(step, round, progress, on, due, role);
    }

    public static StepFact done(Step step, int round, LocalDate on) {
        return new StepFact(step, round, Progress.DONE, on, null, null);
    }
}
