package passerelle.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import passerelle.account.ForgottenPassword;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;

/** Asks for the address and says the same whether it is known here or not. */
@Route(value = "password/forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends Main implements HasDynamicTitle {

    private final ForgottenPassword forgotten;
    private final EmailField email = new EmailField();

    ForgottenPasswordView(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
        addClassName("narrow-page");
        add(new H1(getPageTitle()));
        if (forgotten.isOffered()) {
            askForAddress();
        } else {
            add(new Paragraph(getTranslation("password.forgotten.closed")), back());
        }
    }

    private void askForAddress() {
        email.setLabel(getTranslation("login.email"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        var fields = new Div(email);
        fields.addClassName("form-fields");
        add(
                new Paragraph(getTranslation("password.forgotten.text")),
                fields,
                new PrimaryButton("password.forgotten.send", this::ask),
                back());
    }

    private void ask() {
        try {
            forgotten.ask(email.getValue());
            removeAll();
            add(
                    new H1(getTranslation("password.forgotten.done")),
                    new Paragraph(getTranslation("password.forgotten.answer", email.getValue())),
                    back());
        } catch (RuleViolation unreadable) {
            email.setErrorMessage(Phrases.of(unreadable));
            email.setInvalid(true);
        }
    }

    private RouterLink back() {
        return new RouterLink(getTranslation("login.back"), LoginView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.forgotten");
    }
}
