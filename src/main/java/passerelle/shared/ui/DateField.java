package passerelle.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** A day, typed as day, month and year in both languages and picked from a calendar that speaks the reader's. */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        var french = getLocale().getLanguage().equals("fr");
        var names = DateFormatSymbols.getInstance(french ? Locale.FRANCE : Locale.UK);
        setLocale(french ? Locale.FRANCE : Locale.UK);
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d.M.yyyy", "d/M/yy", "yyyy-MM-dd")
                .setMonthNames(Stream.of(names.getMonths()).limit(12).toList())
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("date.today"))
                .setCancel(getTranslation("form.cancel"))
                .setBadInputErrorMessage(getTranslation("date.unreadable")));
    }

    /** A day that the form knows already, or not yet, by the key of its label. */
    public static DateField of(String key, @Nullable LocalDate known) {
        var field = new DateField(UI.getCurrent().getTranslation(key));
        field.setValue(known);
        return field;
    }

    public DateField required() {
        setRequiredIndicatorVisible(true);
        return this;
    }

    /** @throws RuleViolation when none is given */
    public LocalDate day() {
        return getOptionalValue().orElseThrow(() -> new RuleViolation("date.missing", getLabel()));
    }

    /** From Sunday on, without the blank at the start. */
    private static List<String> days(String[] names) {
        return Stream.of(names).skip(Calendar.SUNDAY).toList();
    }
}
