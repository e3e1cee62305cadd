package passerelle.membership.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;

/** A day that must be given. */
class DayField extends DateField {

    DayField(String key, @Nullable LocalDate day) {
        super(UI.getCurrent().getTranslation(key));
        setRequiredIndicatorVisible(true);
        setValue(day);
    }

    /** @throws RuleViolation when it is blank or cannot be read */
    LocalDate day() {
        return getOptionalValue().orElseThrow(() -> new RuleViolation("membership.error.date", getLabel()));
    }
}
