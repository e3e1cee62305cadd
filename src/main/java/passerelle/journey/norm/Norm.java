package passerelle.journey.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something may take, counted from the fact before it; the secretariat may change each. */
public enum Norm {
    /** From the letter to the declaration. */
    DECLARATION(90, ChronoUnit.DAYS),
    /** From the declaration to the first Index. */
    INDEX(120, ChronoUnit.DAYS),
    /** From the submission to the day before which no report is issued. */
    REPORT_EARLIEST(56, ChronoUnit.DAYS),
    REPORT(84, ChronoUnit.DAYS),
    VISIT(180, ChronoUnit.DAYS),
    PROFILE(60, ChronoUnit.DAYS),
    STRATEGY(365, ChronoUnit.DAYS),
    EVALUATION(365, ChronoUnit.DAYS),
    /** From the last submission to the opening of the next round. */
    NEXT_ROUND(36, ChronoUnit.MONTHS),
    /** From 1 January, or the later declaration, to the notice: 30 days after 1 January is 31 January. */
    FEE_NOTICE(30, ChronoUnit.DAYS),
    /** From the notice to the payment. */
    FEE_PAYMENT(30, ChronoUnit.DAYS);

    private final int standard;
    private final ChronoUnit unit;

    Norm(int standard, ChronoUnit unit) {
        this.standard = standard;
        this.unit = unit;
    }

    public int standard() {
        return standard;
    }

    public boolean isInMonths() {
        return unit == ChronoUnit.MONTHS;
    }

    public LocalDate after(LocalDate fact, int amount) {
        return fact.plus(amount, unit);
    }
}
