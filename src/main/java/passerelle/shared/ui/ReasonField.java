package passerelle.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import passerelle.shared.Reason;

/** Why something is corrected, withdrawn or decided, on one line. */
public class ReasonField extends TextField {

    public ReasonField() {
        setLabel(getTranslation("reason.label"));
        setHelperText(getTranslation("reason.help"));
        LineLimit.of(Reason.LONGEST, this);
        setRequiredIndicatorVisible(true);
    }

    /** @throws passerelle.shared.RuleViolation when it is missing or longer than a line */
    public Reason reason() {
        return new Reason(getValue());
    }
}
