package passerelle.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a city gave in its questionnaire and that could become a fact of its own.
 *
 * @param standing what is recorded for that year already; null where nothing is
 */
public record FactProposal(
        FactFigure figure,
        int year,
        BigDecimal amount,
        @Nullable BigDecimal standing) {

    /** What says the same already needs no look. */
    boolean isNews() {
        return standing == null || standing.compareTo(amount) != 0;
    }
}
