package passerelle.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.ProfileField;
import passerelle.shared.RuleViolation;

/**
 * What a city answers to a field of its profile: an amount in the field's unit, that it is not collected, or nothing
 * yet.
 *
 * @param amount also of a year; null for fields answered in words
 */
public record Figure(@Nullable BigDecimal amount, boolean notCollected) {

    public static final Figure BLANK = new Figure(null, false);
    public static final Figure NOT_COLLECTED = new Figure(null, true);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal MOST = new BigDecimal("9999999999999999.99");

    public Figure {
        if (amount != null) {
            amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        }
    }

    public static Figure of(BigDecimal amount) {
        return new Figure(amount, false);
    }

    public boolean isBlank() {
        return amount == null && !notCollected;
    }

    /** @throws RuleViolation when the amount cannot be a figure of that type */
    public void checkFits(ProfileField.Type type) {
        if (amount == null) {
            return;
        }
        var fits = switch (type) {
            case NUMBER -> isWhole(amount) && isWithin(BigDecimal.ZERO, amount, MOST);
            case PERCENT -> amount.scale() <= 2 && isWithin(BigDecimal.ZERO, amount, HUNDRED);
            case MONEY -> amount.scale() <= 2 && isWithin(BigDecimal.ZERO, amount, MOST);
            case YEAR -> isWhole(amount) && isWithin(FIRST_YEAR, amount, LAST_YEAR);
            case TEXT -> false;
        };
        if (!fits) {
            throw new RuleViolation("assessment.error.figure." + type.name().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isWithin(BigDecimal least, BigDecimal amount, BigDecimal most) {
        return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.scale() <= 0;
    }
}
