package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/**
 * A form for one act. Whatever the rules refuse is said inside it and everything typed stays; what is allowed but looks
 * wrong is asked back once. A second click on its button finds it disabled.
 */
public class FormDialog extends Dialog {

    private final Saving saving;
    private final Div message = new Div();
    private final Button save;
    private boolean confirmed;

    /** The act behind the form. It leaves by an exception when the rules refuse it, and returns false when a field is in error. */
    @FunctionalInterface
    public interface Saving {

        boolean save(boolean confirmed);
    }

    public FormDialog(String title, String saveLabel, Component fields, Saving saving) {
        this.saving = saving;
        this.save = new Button(saveLabel, click -> attempt());
        addClassName("form-dialog");
        setHeaderTitle(title);
        message.addClassName("form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(fields, message);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
        setCloseOnOutsideClick(false);
    }

    private void attempt() {
        try {
            if (saving.save(confirmed)) {
                close();
            }
        } catch (NeedsConfirmation warning) {
            confirmed = true;
            show("form-warning", Phrases.of(warning));
            save.setText(getTranslation("form.anyway"));
        } catch (RuleViolation refusal) {
            show("form-refusal", Phrases.of(refusal));
        } catch (OptimisticLockingFailureException collision) {
            show("form-refusal", getTranslation("form.changed"));
        } catch (DataIntegrityViolationException twice) {
            show("form-refusal", getTranslation(Constraints.messageKey(twice)));
        } finally {
            save.setEnabled(true);
        }
    }

    private void show(String kind, String words) {
        message.setText(words);
        message.setClassName("form-message " + kind);
        message.setVisible(true);
    }
}
