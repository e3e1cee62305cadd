package passerelle.fee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import passerelle.fee.FeeRow;
import passerelle.fee.Notice;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.EuroField;

/** When a fee was called, for how much and under which reference. */
class NoticeForm extends Div {

    private final DateField on = new DateField(getTranslation("fee.called"));
    private final EuroField amount = new EuroField(getTranslation("fee.amount"));
    private final TextField reference = new TextField(getTranslation("fee.reference"));
    private final TextField why = new TextField(getTranslation("reason.label"));

    NoticeForm(FeeRow fee, LocalDate today) {
        addClassName("form-fields");
        on.setValue(fee.noticeOn() == null ? today : fee.noticeOn());
        amount.show(fee.amount());
        reference.setValue(fee.noticeReference());
        reference.setMaxLength(60);
        why.setHelperText(getTranslation("reason.help"));
        why.setVisible(false);
        add(on, amount, reference, why);
    }

    NoticeForm askingWhy() {
        why.setVisible(true);
        return this;
    }

    Notice typed() {
        if (on.getValue() == null) {
            throw new RuleViolation("fee.error.date");
        }
        return new Notice(on.getValue(), reference.getValue(), amount.euro());
    }

    Reason why() {
        return new Reason(why.getValue());
    }
}
