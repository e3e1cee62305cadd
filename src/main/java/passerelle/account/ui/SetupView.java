package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import passerelle.account.CurrentUser;
import passerelle.account.FirstAccount;
import passerelle.account.NewAccount;
import passerelle.account.OneTimeCode;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;

/** Creates the first account of the secretariat in an empty store. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final FirstAccount first;
    private final CurrentUser user;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final PasswordFields password = new PasswordFields();
    private final Paragraph refusal = new Paragraph();
    private final Button create = new Button();

    SetupView(FirstAccount first, CurrentUser user) {
        this.first = first;
        this.user = user;
        addClassName("narrow-page");
        label(code, "setup.code");
        code.setHelperText(getTranslation("setup.code.help"));
        label(name, "account.name");
        name.setMaxLength(120);
        label(email, "account.email");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("form-refusal");
        refusal.setVisible(false);
        create.setText(getTranslation("setup.create"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        create.addClickListener(click -> attempt());
        var fields = new Div(code, name, email);
        fields.addClassName("form-fields");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("setup.text")), fields, password, refusal, create);
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
    }

    private void attempt() {
        try {
            password.value().ifPresent(chosen -> {
                first.create(
                        new OneTimeCode(code.getValue().strip()),
                        new NewAccount(name.getValue(), new EmailAddress(email.getValue()), language()),
                        chosen);
                UI.getCurrent().navigate(LoginView.class);
            });
        } catch (RuleViolation violation) {
            refusal.setText(Phrases.of(violation));
            refusal.setVisible(true);
        } finally {
            create.setEnabled(true);
        }
    }

    /** The one that this page is read in. */
    private String language() {
        return getLocale().getLanguage().equals("fr") ? "fr" : "en";
    }

    /** With the first account this page has done its work: who is signed in goes home, others are told to sign in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (first.isOpen()) {
            return;
        }
        if (user.account() == null) {
            event.forwardTo(LoginView.class, QueryParameters.of(LoginView.SET_UP, ""));
        } else {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
