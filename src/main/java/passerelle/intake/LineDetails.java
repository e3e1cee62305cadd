package passerelle.intake;

import org.jspecify.annotations.Nullable;

/**
 * @param problem why the line is refused or, where it is not, what of it is left behind; null for nothing
 * @param leftOut whether somebody said that it shall not be brought in
 */
public record LineDetails(
        int line,
        Outcome outcome,
        String title,
        String before,
        String after,
        @Nullable Problem problem,
        boolean leftOut) {

    /** Whether it does something when it is brought in, unless somebody leaves it out. */
    public boolean hasEffect() {
        return outcome == Outcome.ADDS || outcome == Outcome.CHANGES;
    }

    /** The same, whatever somebody said of it. */
    LineDetails said() {
        return new LineDetails(line, outcome, title, before, after, problem, false);
    }
}
