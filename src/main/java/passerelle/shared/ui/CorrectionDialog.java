package passerelle.shared.ui;

import com.vaadin.flow.component.html.Div;
import passerelle.shared.Reason;

/** A form that also asks why what it shows was wrong. */
public class CorrectionDialog extends FormDialog {

    /** The act behind the form. */
    @FunctionalInterface
    public interface Correcting {

        void correct(boolean confirmed, Reason reason);
    }

    public CorrectionDialog(String title, String saveLabel, Div fields, Correcting act) {
        this(title, saveLabel, fields, new ReasonField(), act);
    }

    private CorrectionDialog(String title, String saveLabel, Div fields, ReasonField why, Correcting act) {
        super(title, saveLabel, fields, confirmed -> {
            act.correct(confirmed, why.reason());
            return true;
        });
        fields.addClassName("form-fields");
        fields.add(why);
    }
}
