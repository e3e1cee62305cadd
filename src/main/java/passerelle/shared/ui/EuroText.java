package passerelle.shared.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import passerelle.shared.Euro;
import passerelle.shared.RuleViolation;

/**
 * Amounts as people type them: 5000, 5,000.00 in English, 5 000,00 in French, with or without €. What another country
 * writes differently, such as 5.000,00, is refused with an example, never guessed.
 */
final class EuroText {

    private static final Pattern ENGLISH = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d{1,2})?");
    private static final Pattern FRENCH = Pattern.compile("(\\d+|\\d{1,3}( \\d{3})+)(,\\d{1,2})?");

    private EuroText() {}

    static Euro parse(String typed, Locale locale) {
        var text = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("^(€|EUR) ?| ?(€|EUR)$", "")
                .strip();
        if (text.isEmpty()) {
            throw new RuleViolation("euro.error.missing");
        }
        if (text.startsWith("-") || text.startsWith("−")) {
            throw new RuleViolation("euro.error.negative");
        }
        var french = locale.getLanguage().equals("fr");
        if (!(french ? FRENCH : ENGLISH).matcher(text).matches()) {
            throw new RuleViolation("euro.error.typed", typed);
        }
        return Euro.of(french ? text.replace(" ", "").replace(',', '.') : text.replace(",", ""));
    }

    static String shown(Euro amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK);
        format.setMinimumFractionDigits(2);
        return format.format(amount.amount()).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
