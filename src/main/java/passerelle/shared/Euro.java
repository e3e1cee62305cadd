package passerelle.shared;

import static java.math.RoundingMode.UNNECESSARY;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount of money in euros and cents, never negative, below one thousand million. */
@Embeddable
public record Euro(BigDecimal amount) implements Comparable<Euro>, Serializable {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    /** @throws RuleViolation for a negative amount, fractions of a cent or an absurdly large sum */
    public Euro {
        if (amount.signum() < 0) {
            throw new RuleViolation("euro.error.negative");
        }
        if (amount.stripTrailingZeros().scale() > 2 || amount.compareTo(LIMIT) >= 0) {
            throw new RuleViolation("euro.error.unreadable");
        }
        amount = amount.setScale(2, UNNECESSARY);
    }

    public static Euro of(String amount) {
        return new Euro(new BigDecimal(amount));
    }

    /** As the reader's language prints it, such as {@code €5,000.00} or {@code 5 000,00 €}. */
    public String in(Locale locale) {
        var format = NumberFormat.getCurrencyInstance(
                locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.of("en", "IE"));
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }
}
