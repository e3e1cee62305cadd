package passerelle.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import passerelle.shared.Euro;

/** An amount in euros, typed as the reader's language writes it. */
public class EuroField extends TextField {

    public EuroField(String label) {
        super(label);
        addClassName("number");
        setHelperText(getTranslation("euro.help"));
        getElement().setAttribute("inputmode", "decimal");
    }

    /** @throws passerelle.shared.RuleViolation when it is not an amount that can be read in one way only */
    public Euro euro() {
        return EuroText.parse(getValue(), getLocale());
    }

    public void show(Euro amount) {
        setValue(EuroText.shown(amount, getLocale()));
    }
}
