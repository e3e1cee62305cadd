package passerelle.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import passerelle.shared.RuleViolation;

/** The words of the screens, in the language that a request asks for. */
public record Words(Locale locale) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final List<String> LANGUAGES = List.of("en", "fr");

    public static final Words ENGLISH = new Words(Locale.ENGLISH);
    public static final Words FRENCH = new Words(Locale.FRENCH);

    static Words of(HttpServletRequest request) {
        var asked = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst();
        return asked.filter("fr"::equals).isPresent() ? FRENCH : ENGLISH;
    }

    public String of(String key, Object... arguments) {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                .getString(key);
        var printed = Stream.of(arguments).map(this::printed).toArray();
        return printed.length == 0 ? words : new MessageFormat(words, locale).format(printed);
    }

    String of(RuleViolation violation) {
        return of(violation.messageKey(), violation.arguments());
    }

    private Object printed(Object argument) {
        return argument instanceof LocalDate date
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale.equals(Locale.FRENCH) ? Locale.FRANCE : Locale.UK)
                        .format(date)
                : argument;
    }
}
