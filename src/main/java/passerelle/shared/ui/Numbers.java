package passerelle.shared.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * Numbers as people type and read them. An English reader groups by commas and writes 12.5, a French one groups by
 * spaces and writes 12,5; a number that could mean two things is refused, never guessed.
 */
public final class Numbers {

    private static final Pattern ENGLISH = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern FRENCH = Pattern.compile("-?(\\d+|\\d{1,3}( \\d{3})+)(,\\d+)?");

    private Numbers() {}

    /** @throws RuleViolation when it is not a number as the reader's language writes it */
    public static @Nullable BigDecimal decimal(String typed, Locale locale) {
        var text = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll(" ?%$", "")
                .strip();
        if (text.isBlank()) {
            return null;
        }
        var french = locale.getLanguage().equals("fr");
        if (!(french ? FRENCH : ENGLISH).matcher(text).matches()) {
            throw new RuleViolation("number.error.unreadable", typed);
        }
        return new BigDecimal(french ? text.replace(" ", "").replace(',', '.') : text.replace(",", ""));
    }

    /** @throws RuleViolation when it is not a whole number of at most nine digits */
    public static @Nullable Integer whole(String typed, Locale locale) {
        var number = decimal(typed, locale);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.precision() > 9) {
            throw new RuleViolation("number.error.whole", typed);
        }
        return number.intValueExact();
    }

    /** @throws RuleViolation when it is not four digits */
    public static int year(String typed) {
        if (!typed.strip().matches("\\d{4}")) {
            throw new RuleViolation("number.error.year", typed);
        }
        return Integer.parseInt(typed.strip());
    }

    public static String shown(Number number, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(5);
        return format.format(number);
    }

    /** Such as 12.5% in English and 12,5 % in French. */
    public static String percent(Number number, Locale locale) {
        return shown(number, locale) + (locale.getLanguage().equals("fr") ? "\u00a0%" : "%");
    }
}
