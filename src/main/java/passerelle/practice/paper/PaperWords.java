package passerelle.practice.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a paper in the language chosen for it. */
record PaperWords(Locale language) {

    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

    String name(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language, AS_ASKED)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** Such as 14 March 2026; the first day of a French month is the 1er. */
    String day(LocalDate date) {
        var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(isFrench() ? Locale.FRANCE : Locale.UK)
                .format(date);
        return isFrench() && date.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }

    boolean isFrench() {
        return language.getLanguage().equals("fr");
    }
}
