package passerelle.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import passerelle.shared.Reason;
import passerelle.shared.ui.FormDialog;

/** A form that also asks why what it shows was wrong. */
class CorrectionDialog extends FormDialog {

    /** The act behind the form. */
    @FunctionalInterface
    interface Correcting {
        void correct(boolean confirmed, Reason reason);
    }

    CorrectionDialog(String title, String saveLabel, Div fields, Correcting act) {
        this(title, saveLabel, fields, new TextField(), act);
    }

    private CorrectionDialog(String title, String saveLabel, Div fields, TextField why, Correcting act) {
        super(title, saveLabel, fields, confirmed -> {
            act.correct(confirmed, new Reason(why.getValue()));
            return true;
        });
        why.setLabel(getTranslation("reason.label"));
        why.setHelperText(getTranslation("reason.help"));
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(500);
        fields.addClassName("form-fields");
        fields.add(why);
    }
}
