package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Stream;
import passerelle.shared.Country;
import passerelle.shared.Euro;
import passerelle.shared.LocalizedText;
import passerelle.shared.Period;
import passerelle.shared.RuleViolation;

/** Dates, amounts and messages as the reader's language writes them. */
public final class Phrases {

    private Phrases() {}

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** Such as 14 March 2026. */
    public static String date(LocalDate date) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date);
    }

    /** Such as 14 Mar 2026, for tables. */
    public static String shortDate(LocalDate date) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), date);
    }

    /** Such as 3–5 March 2026 or 30 March – 2 April 2026: what both days share is said once. */
    public static String period(Period period) {
        var first = period.first();
        var last = period.last();
        if (first.equals(last)) {
            return date(last);
        }
        if (first.getYear() != last.getYear()) {
            return date(first) + " – " + date(last);
        }
        var began = written(DateTimeFormatter.ofPattern("d MMMM"), first);
        return first.getMonth() == last.getMonth()
                ? began.replaceFirst("\u00a0.*", "") + "–\u2060" + date(last)
                : began + " – " + date(last);
    }

    /** No line ends between the day and its month; the first day of a French month is the 1er. */
    private static String written(DateTimeFormatter format, LocalDate date) {
        var words = format.withLocale(regional()).format(date).replaceFirst(" ", "\u00a0");
        return date.getDayOfMonth() == 1 && regional().equals(Locale.FRANCE) ? words.replaceFirst("^1", "1er") : words;
    }

    /** Such as March 2026. */
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(month);
    }

    /** The day and the time of day, such as 14 Mar 2026, 14:02. */
    public static String moment(Instant moment) {
        return shortDate(PageZone.day(moment)) + ", " + time(moment);
    }

    /** Such as 14:02. */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(PageZone.local(moment));
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(regional()).format(number);
    }

    public static String of(RuleViolation violation) {
        return phrase(violation.messageKey(), violation.arguments());
    }

    /**
     * A translation whose dates, amounts and texts are printed in the reader's language; it prints numbers by itself.
     */
    public static String phrase(String key, Object... arguments) {
        var printed = Stream.of(arguments).map(Phrases::printed).toArray();
        return UI.getCurrent().getTranslation(key, printed);
    }

    public static String name(Enum<?> constant) {
        return name(UI.getCurrent(), constant);
    }

    /** The name of a constant, translated as {@code <Enum>.<CONSTANT>}. */
    public static String name(Component reader, Enum<?> constant) {
        return reader.getTranslation(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Object printed(Object argument) {
        return switch (argument) {
            case LocalDate date -> date(date);
            case Instant moment -> moment(moment);
            case Period period -> period(period);
            case Euro euro -> euro.in(locale());
            case Country country -> country.name(locale());
            case LocalizedText text -> text.in(locale());
            case Enum<?> constant -> name(constant);
            default -> argument;
        };
    }

    /** English dates run day, month, year: the programme's readers are Europeans. */
    private static Locale regional() {
        return locale().getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
    }
}
