package passerelle.membership.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** A day that must be given. */
class DateField extends DatePicker {

    DateField(String key, @Nullable LocalDate day) {
        setLabel(getTranslation(key));
        setRequiredIndicatorVisible(true);
        setValue(day);
    }

    /** @throws RuleViolation when it is blank or cannot be read */
    LocalDate day() {
        return getOptionalValue().orElseThrow(() -> new RuleViolation("membership.error.date", getLabel()));
    }
}
