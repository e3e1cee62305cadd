package passerelle.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * The issue of an Index report to its city.
 *
 * @param citiesCompared how many cities its comparison draws on, or null where the report does not say
 * @param confirmed whether the person insists on a day that looks too early
 */
public record Issue(
        LocalDate on, ReportLanguage language, @Nullable Integer citiesCompared, boolean confirmed) {

    /** @throws RuleViolation for a number of cities below 1 */
    public Issue {
        if (citiesCompared != null && citiesCompared < 1) {
            throw new RuleViolation("result.error.cities", citiesCompared);
        }
    }

    /** As histories show it. */
    String written() {
        return on + ", " + language.written() + (citiesCompared == null ? "" : ", " + citiesCompared);
    }
}
