package passerelle.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import passerelle.shared.Reason;

/** A form that also asks why what it shows was wrong. */
public class CorrectionDialog extends FormDialog {

    /** The act behind the form. */
    @FunctionalInterface
    public interface Correcting {

        void correct(boolean confirmed, Reason reason);
    }

    public CorrectionDialog(String title, String saveLabel, Div fields, Correcting act) {
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
        fields.add(why);
    }
}
