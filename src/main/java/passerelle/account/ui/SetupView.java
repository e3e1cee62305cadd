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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
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
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final PasswordFields password = new PasswordFields();
    private final Paragraph refusal = new Paragraph();
    private final Button create = new Button();

    SetupView(FirstAccount first) {
        this.first = first;
        addClassName("narrow-page");
        code.setLabel(getTranslation("setup.code"));
        code.setHelperText(getTranslation("setup.code.help"));
        name.setLabel(getTranslation("account.name"));
        email.setLabel(getTranslation("account.email"));
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isOpen()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
