package passerelle.strategy.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an evaluation as they ought to be.
 *
 * @param closedOn null exactly while it is open
 */
public record EvaluationDates(LocalDate openedOn, @Nullable LocalDate closedOn) {

    @Override
    public String toString() {
        return openedOn + " – " + (closedOn == null ? "" : closedOn);
    }
}
