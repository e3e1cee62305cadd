package passerelle.workbook;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import passerelle.shared.LocalizedText;

/** The words of a workbook or paper in the language chosen for it. */
record SheetWords(Locale language) {

    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

    String of(LocalizedText text) {
        return text.in(language);
    }

    String name(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language, AS_ASKED)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** Such as 14 March 2026, 14:02 CET. */
    String moment(ZonedDateTime at) {
        return day(at.toLocalDate())
                + DateTimeFormatter.ofPattern(", HH:mm z", language).format(at);
    }

    /** Such as 14 March 2026; the first day of a French month is the 1er. */
    String day(LocalDate date) {
        var french = language.getLanguage().equals("fr");
        var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(french ? Locale.FRANCE : Locale.UK)
                .format(date);
        return french && date.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }
}
