package passerelle.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import passerelle.shared.ui.Phrases;

/** One button for each account of the demo; it fills in the form and sends it. */
class DemoAccounts extends Div {

    DemoAccounts(LoginHints hints) {
        addClassName("demo-accounts");
        add(new H2(getTranslation("login.demo.title")), new Paragraph(getTranslation("login.demo.text")));
        hints.all().forEach(hint -> add(button(hint)));
    }

    private Button button(LoginHints.Hint hint) {
        var role = Phrases.name(this, hint.role());
        var button = new Button(
                hint.city().isBlank() ? role : role + " · " + hint.city(),
                click -> PostForm.send(this, "login", Map.of("username", hint.email(), "password", hint.password())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
