package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import passerelle.account.Password;

/** A new password of whoever holds a link for it; then they sign in. */
class NewPasswordForm extends Div {

    NewPasswordForm(Consumer<Password> keep) {
        var fields = new PasswordFields();
        var save = new Button(getTranslation("invitation.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                if (fields.accept(keep)) {
                    UI.getCurrent().navigate(LoginView.class);
                }
            } finally {
                save.setEnabled(true);
            }
        });
        addClassName("password-form");
        add(fields, save);
    }
}
