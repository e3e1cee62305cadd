package passerelle.delegation.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Set;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationRow;
import passerelle.instrument.Edition;
import passerelle.shared.ui.DateField;

/** What a colleague is asked for, and until when, to be changed. */
class ChangeForm extends Div {

    private final PartsField parts;
    private final DateField due;

    ChangeForm(Edition edition, DelegationRow row, LocalDate today) {
        addClassName("form-fields");
        parts = new PartsField(edition, DelegatedPart.of(edition, row.fields()));
        due = DateField.of("delegation.due", row.due()).required();
        due.setMin(row.due().isBefore(today) ? row.due() : today);
        add(parts, due);
    }

    Set<String> fields() {
        return parts.fields();
    }

    /** @throws passerelle.shared.RuleViolation when there is none */
    LocalDate due() {
        return due.day();
    }
}
