package passerelle.strategy.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;

/** A day by its label. */
class DayField extends DateField {

    DayField(String key, @Nullable LocalDate known) {
        super(UI.getCurrent().getTranslation(key));
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
