package passerelle.comparison;

import java.time.LocalDate;
import passerelle.result.ResultKind;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/**
 * By what the results of a sample are chosen: of one kind, as they were published on a day, and not too old then.
 *
 * @param years how old a result may be, 1 to {@value #MOST_YEARS}
 */
public record Basis(ResultKind kind, LocalDate on, int years) {

    public static final int STANDARD_YEARS = 5;
    public static final int MOST_YEARS = 20;

    /** No result is older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);

    /** How long a figure of a city tells its band: a census is taken every ten years. */
    private static final int FACTS_HOLD = 10;

    /** @throws RuleViolation for years out of range, or a day before there was an Index */
    public Basis {
        if (years < 1 || years > MOST_YEARS) {
            throw new RuleViolation("comparison.error.years", MOST_YEARS);
        }
        if (on.isBefore(FIRST_DAY)) {
            throw new RuleViolation("comparison.error.early", FIRST_DAY);
        }
    }

    public static Basis standard(LocalDate today) {
        return new Basis(ResultKind.OFFICIAL, today, STANDARD_YEARS);
    }

    /** The same on another day. */
    public Basis on(LocalDate day) {
        return new Basis(kind, day, years);
    }

    /** Whether it is not too old; one that names its year or month alone counts until the last day it can mean. */
    boolean admits(PartialDate date) {
        return !date.last().isBefore(on.minusYears(years));
    }

    /** The first year whose figures of a city still tell its band. */
    int firstFactYear() {
        return on.getYear() - FACTS_HOLD;
    }
}
