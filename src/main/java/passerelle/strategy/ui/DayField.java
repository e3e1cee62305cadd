package passerelle.strategy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** A day by its label. */
class DayField extends DatePicker {

    DayField(String key, @Nullable LocalDate known) {
        setLabel(getTranslation(key));
        setValue(known);
    }

    /** @throws RuleViolation when none is chosen */
    LocalDate day() {
        var day = getValue();
        if (day == null) {
            throw new RuleViolation("strategy.error.date.missing", getLabel());
        }
        return day;
    }
}
