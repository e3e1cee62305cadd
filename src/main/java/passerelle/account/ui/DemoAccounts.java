package passerelle.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.shared.ui.Phrases;

/** One button for each account of the demo; it fills in the form and sends it. */
class DemoAccounts extends Div {

    private static final String SIGN_IN = """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = 'login';
            const csrf = document.querySelector('meta[name="_csrf"]');
            const fields = {username: $0, password: $1};
            if (csrf) fields[document.querySelector('meta[name="_csrf_parameter"]')?.content || '_csrf'] = csrf.content;
            for (const [name, value] of Object.entries(fields)) {
              const field = document.createElement('input');
              field.type = 'hidden'; field.name = name; field.value = value;
              form.append(field);
            }
            document.body.append(form);
            form.submit();
            """;

    DemoAccounts(LoginHints hints) {
        addClassName("demo-accounts");
        add(new H2(getTranslation("login.demo.title")), new Paragraph(getTranslation("login.demo.text")));
        hints.all().forEach(hint -> add(button(hint)));
    }

    private Button button(LoginHints.Hint hint) {
        var role = Phrases.name(this, hint.role());
        var button = new Button(
                hint.city().isBlank() ? role : role + " · " + hint.city(),
                click -> getElement().executeJs(SIGN_IN, hint.email(), hint.password()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
