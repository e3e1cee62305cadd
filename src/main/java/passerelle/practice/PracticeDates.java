package passerelle.practice;

import org.jspecify.annotations.Nullable;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/** When a good practice began and ended, as precisely as it is known; one that goes on has no end. */
public record PracticeDates(
        @Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing) {

    public static final PracticeDates NONE = new PracticeDates(null, null, false);

    /** @throws RuleViolation when it ends before it begins, or ends and goes on */
    public PracticeDates {
        if (start != null && end != null && end.last().isBefore(start.first())) {
            throw new RuleViolation("practice.error.dates");
        }
        if (ongoing && end != null) {
            throw new RuleViolation("practice.error.ongoing");
        }
    }

    public boolean areKnown() {
        return start != null || end != null || ongoing;
    }

    /** As the history keeps it. */
    @Override
    public String toString() {
        return (start == null ? "" : start) + " – " + (ongoing ? "…" : end == null ? "" : end);
    }
}
