package passerelle.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Consumer;
import passerelle.account.Password;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;

/** A new password, typed twice. */
class PasswordFields extends Div {

    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();

    PasswordFields() {
        addClassName("form-fields");
        first.setLabel(getTranslation("password.new"));
        first.setHelperText(getTranslation("password.help"));
        first.getElement().setAttribute("autocomplete", "new-password");
        second.setLabel(getTranslation("password.again"));
        second.getElement().setAttribute("autocomplete", "new-password");
        first.setRequiredIndicatorVisible(true);
        second.setRequiredIndicatorVisible(true);
        add(first, second);
    }

    /** @return whether the password was taken; otherwise the fields say why not */
    boolean accept(Consumer<Password> keep) {
        var chosen = value();
        try {
            chosen.ifPresent(keep);
            return chosen.isPresent();
        } catch (RuleViolation refusal) {
            refuse(refusal);
            return false;
        }
    }

    private void refuse(RuleViolation refusal) {
        first.setErrorMessage(Phrases.of(refusal));
        first.setInvalid(true);
    }

    /** Nothing when it breaks the rule or the two differ; the fields say so. */
    Optional<Password> value() {
        first.setInvalid(false);
        second.setInvalid(false);
        try {
            var password = new Password(first.getValue());
            if (first.getValue().equals(second.getValue())) {
                return Optional.of(password);
            }
            second.setErrorMessage(getTranslation("password.error.differs"));
            second.setInvalid(true);
        } catch (RuleViolation refusal) {
            refuse(refusal);
        }
        return Optional.empty();
    }
}
