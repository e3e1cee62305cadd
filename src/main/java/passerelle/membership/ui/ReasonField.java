package passerelle.membership.ui;

import com.vaadin.flow.component.textfield.TextField;
import passerelle.shared.Reason;

/** Why something is corrected or decided, on one line. */
class ReasonField extends TextField {

    ReasonField() {
        setLabel(getTranslation("reason.label"));
        setHelperText(getTranslation("reason.help"));
        setMaxLength(500);
        setRequiredIndicatorVisible(true);
    }

    Reason reason() {
        return new Reason(getValue());
    }
}
