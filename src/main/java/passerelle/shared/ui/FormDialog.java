package passerelle.shared.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/**
 * A form for one act. Whatever the rules refuse is said inside it and everything typed stays; what is allowed but looks
 * wrong is asked back once, and again when something else is typed. A second click on its button finds it disabled.
 */
@JavaScript("context://kept-words.js")
@JavaScript("context://form-draft.js")
public class FormDialog extends Dialog {

    private final Saving saving;
    private final String saveLabel;
    private final Div message = new Div();
    private final Button save;
    private final List<Registration> watched = new ArrayList<>();
    private Meanwhile meanwhile = new Meanwhile(Map.of(), Map::of);
    private boolean confirmed;

    /**
     * The act behind the form. It leaves by an exception when the rules refuse it, and returns false when a field is in
     * error.
     */
    @FunctionalInterface
    public interface Saving {

        boolean save(boolean confirmed);
    }

    public FormDialog(String title, String saveLabel, Component fields, Saving saving) {
        this.saving = saving;
        this.saveLabel = saveLabel;
        this.save = new Button(saveLabel, click -> attempt());
        addClassName("form-dialog");
        setHeaderTitle(title);
        message.addClassName("form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(fields, message, meanwhile);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> keepDraft(title, change.isOpened()));
    }

    /** The browser keeps what is typed until the form is saved or left, for when the login ends in between. */
    private void keepDraft(String title, boolean opened) {
        if (opened) {
            getElement().executeJs("window.passerelleForm.watch(this, $0, $1)", KeptWords.ofReader(), title);
        } else {
            UI.getCurrent().getPage().executeJs("window.passerelleForm && window.passerelleForm.settle($0)", title);
        }
    }

    @ClientCallable
    private void restored() {
        show("form-warning", getTranslation("form.restored"));
    }

    /**
     * Guards what the form is about against being overwritten unseen. When somebody has changed it since the writer saw
     * it, what stands there now is shown beside what was typed, and the writer chooses: to record it, change it or
     * leave.
     *
     * @param seen by the writer: the values by the labels of their fields
     * @param standing reads the same now
     */
    public FormDialog over(Map<String, String> seen, Supplier<Map<String, String>> standing) {
        remove(meanwhile);
        meanwhile = new Meanwhile(seen, standing);
        add(meanwhile);
        return this;
    }

    /**
     * The same for fields that can be filled in anew.
     *
     * @param fields as the writer first saw them
     * @param standing the same fields, filled in with what is recorded now
     */
    public FormDialog over(Component fields, Supplier<? extends Component> standing) {
        return over(FormFields.values(fields), () -> FormFields.values(standing.get()));
    }

    private void attempt() {
        try {
            if (FormFields.of(this).anyMatch(FormFields::isUnreadable)) {
                show("form-refusal", getTranslation("date.unreadable"));
            } else if (meanwhile.hasNews()) {
                save.setText(getTranslation("form.mine"));
            } else if (saving.save(confirmed)) {
                close();
            }
        } catch (NeedsConfirmation warning) {
            askBack(warning);
        } catch (RuleViolation refusal) {
            show("form-refusal", Phrases.of(refusal));
        } catch (OptimisticLockingFailureException collision) {
            collided();
        } catch (ConcurrencyFailureException busy) {
            show("form-refusal", getTranslation("form.busy"));
        } catch (DataIntegrityViolationException twice) {
            show("form-refusal", getTranslation(Constraints.messageKey(twice)));
        } finally {
            save.setEnabled(true);
        }
    }

    private void collided() {
        if (meanwhile.hasNews()) {
            save.setText(getTranslation("form.mine"));
        } else {
            show("form-refusal", getTranslation("form.changed"));
        }
    }

    /** Who insists means what stands in the form now; whatever is typed after that has to be insisted on again. */
    private void askBack(NeedsConfirmation warning) {
        confirmed = true;
        show("form-warning", Phrases.of(warning));
        save.setText(getTranslation("form.anyway"));
        FormFields.of(this).forEach(field -> watched.add(field.addValueChangeListener(change -> startOver())));
    }

    private void startOver() {
        confirmed = false;
        message.setVisible(false);
        save.setText(saveLabel);
        watched.forEach(Registration::remove);
        watched.clear();
    }

    private void show(String kind, String words) {
        message.setText(words);
        message.setClassName("form-message " + kind);
        message.setVisible(true);
    }
}
