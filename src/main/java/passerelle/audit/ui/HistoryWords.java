package passerelle.audit.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import passerelle.shared.Euro;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * What acts wrote down for every reader, in the words of one: days, amounts, constants such as {@code Role.EXPERT}, and
 * whatever stands between the brackets of {@link passerelle.audit.Act#word}.
 */
public final class HistoryWords {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern AMOUNT = Pattern.compile("\\b(\\d{1,9}\\.\\d{2}) EUR\\b");
    private static final Pattern BRACKETS = Pattern.compile("⟦([^⟦⟧]*)⟧");
    private static final Pattern FIGURE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(%?)");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Za-z]+\\.[A-Z][A-Z_]+\\b");

    private HistoryWords() {}

    public static String of(String written, Component reader) {
        if (written.equals("true") || written.equals("false")) {
            return reader.getTranslation("history." + written);
        }
        var days = DAY.matcher(written).replaceAll(match -> quoted(day(match.group())));
        var amounts = AMOUNT.matcher(days).replaceAll(match -> quoted(amount(match)));
        var constants = CONSTANT.matcher(amounts).replaceAll(match -> quoted(constant(match.group(), reader)));
        return BRACKETS.matcher(constants).replaceAll(match -> quoted(inWords(match.group(1))));
    }

    private static String inWords(String kept) {
        var languages = kept.split("‖", -1);
        if (languages.length == 2) {
            return languages[Phrases.locale().getLanguage().equals("fr") ? 1 : 0];
        }
        if (MONTH.matcher(kept).matches()) {
            return Phrases.month(YearMonth.parse(kept));
        }
        var figure = FIGURE.matcher(kept);
        return figure.matches() ? number(figure) : kept;
    }

    private static String number(MatchResult figure) {
        var number = new BigDecimal(figure.group(1));
        return figure.group(2).isEmpty()
                ? Numbers.shown(number, Phrases.locale())
                : Numbers.percent(number, Phrases.locale());
    }

    private static String day(String written) {
        try {
            return Phrases.shortDate(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return written;
        }
    }

    private static String amount(MatchResult match) {
        return Euro.of(match.group(1)).in(Phrases.locale());
    }

    /** Somebody's own words may look like a constant: what has no translation stays as it is. */
    private static String constant(String key, Component reader) {
        var translated = reader.getTranslation(key);
        return translated.contains(key) ? key : translated;
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }
}
