package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionRegister;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** Puts a draft into use; it asks first, because the edition used so far does not come back. */
class ActivateButton extends Button {

    ActivateButton(Edition edition, EditionRegister register) {
        setText(getTranslation("instrument.activate"));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> ask(edition, register));
    }

    private void ask(Edition edition, EditionRegister register) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("instrument.activate.title"));
        question.setText(getTranslation("instrument.activate.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("form.cancel"));
        question.setConfirmText(getTranslation("instrument.activate"));
        question.addConfirmListener(confirmed -> activate(edition, register));
        question.open();
    }

    private void activate(Edition edition, EditionRegister register) {
        try {
            register.activate(edition.id());
            Notices.done(getTranslation("instrument.activated"));
        } catch (RuleViolation refusal) {
            Notices.refused(Phrases.of(refusal));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
