package passerelle.practice.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeContact;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;

/** Whom to ask about the practice. */
class ContactFields extends Div {

    private final ReportModel model;
    private final TextField name = new TextField();
    private final TextField role = new TextField();
    private final TextField department = new TextField();
    private final EmailField email = new EmailField();
    private final Checkbox shown = new Checkbox();

    ContactFields(ReportModel model) {
        this.model = model;
        var contact = model.practice().facts().contact();
        addClassName("form-fields");
        name.setLabel(getTranslation("practice.contact.name"));
        name.setValue(contact.name());
        name.setRequiredIndicatorVisible(true);
        role.setLabel(getTranslation("practice.contact.role"));
        role.setValue(contact.role());
        department.setLabel(getTranslation("practice.contact.department"));
        department.setValue(contact.department());
        email.setLabel(getTranslation("practice.contact.email"));
        email.setValue(contact.email());
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        shown.setLabel(getTranslation("practice.contact.shown"));
        shown.setValue(contact.shown());
        shown.addClassName("wide");
        name.addValueChangeListener(this::store);
        role.addValueChangeListener(this::store);
        department.addValueChangeListener(this::store);
        email.addValueChangeListener(this::store);
        shown.addValueChangeListener(this::store);
        add(name, role, department, email, shown);
    }

    private void store(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            var refusal = refusal();
            email.setInvalid(refusal != null);
            email.setErrorMessage(refusal == null ? "" : Phrases.of(refusal));
        }
    }

    private @Nullable RuleViolation refusal() {
        try {
            return model.write(new PracticeChange.Contact(new PracticeContact(
                    name.getValue(), role.getValue(), department.getValue(), email.getValue(), shown.getValue())));
        } catch (RuleViolation refusal) {
            return refusal;
        }
    }
}
