package passerelle.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;

/** Asks for the address of somebody who gets a link, and says the same whether it is known here or not. */
class AddressForm extends Div {

    private final EmailField email = new EmailField();
    private final Consumer<String> ask;

    /** @param text the key of what it is good for */
    AddressForm(String text, Consumer<String> ask) {
        this.ask = ask;
        email.setLabel(getTranslation("login.email"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        var fields = new Div(email);
        fields.addClassName("form-fields");
        add(new Paragraph(getTranslation(text)), fields, new PrimaryButton("password.forgotten.send", this::ask));
    }

    private void ask() {
        try {
            ask.accept(email.getValue());
            removeAll();
            var done = new Div(
                    new Paragraph(getTranslation("password.forgotten.done")),
                    new Paragraph(getTranslation("password.forgotten.answer", email.getValue())));
            done.getElement().setAttribute("role", "status");
            add(done);
        } catch (RuleViolation unreadable) {
            email.setErrorMessage(Phrases.of(unreadable));
            email.setInvalid(true);
        }
    }

    static RouterLink back(Component page) {
        return new RouterLink(page.getTranslation("login.back"), LoginView.class);
    }
}
