package passerelle.audit.ui;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import passerelle.shared.Euro;
import passerelle.shared.ui.Phrases;

/** What acts wrote down for every reader, in the words of one: days, amounts and constants such as {@code Role.EXPERT}. */
final class HistoryWords {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern AMOUNT = Pattern.compile("\\b(\\d{1,9}\\.\\d{2}) EUR\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Za-z]+\\.[A-Z][A-Z_]+\\b");

    private HistoryWords() {}

    static String of(String written, Component reader) {
        if (written.equals("true") || written.equals("false")) {
            return reader.getTranslation("history." + written);
        }
        var days = DAY.matcher(written).replaceAll(match -> quoted(day(match.group())));
        var amounts = AMOUNT.matcher(days).replaceAll(match -> quoted(amount(match)));
        return CONSTANT.matcher(amounts).replaceAll(match -> quoted(constant(match.group(), reader)));
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
