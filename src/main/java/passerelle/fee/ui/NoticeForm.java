package passerelle.fee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import passerelle.fee.FeeRow;
import passerelle.fee.Notice;
import passerelle.shared.Reason;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.EuroField;
import passerelle.shared.ui.ReasonField;

/** When a fee was called, for how much and under which reference. */
class NoticeForm extends Div {

    private final DateField on = new DateField(getTranslation("fee.called")).required();
    private final EuroField amount = new EuroField(getTranslation("fee.amount"));
    private final TextField reference = new TextField(getTranslation("fee.reference"));
    private final ReasonField why = new ReasonField();

    NoticeForm(FeeRow fee, LocalDate today) {
        addClassName("form-fields");
        on.setValue(fee.noticeOn() == null ? today : fee.noticeOn());
        amount.show(fee.amount());
        amount.setRequiredIndicatorVisible(true);
        reference.setValue(fee.noticeReference());
        reference.setMaxLength(60);
        why.setVisible(false);
        add(on, amount, reference, why);
    }

    NoticeForm askingWhy() {
        why.setVisible(true);
        return this;
    }

    Notice typed() {
        return new Notice(on.day(), reference.getValue(), amount.euro());
    }

    Reason why() {
        return why.reason();
    }
}
