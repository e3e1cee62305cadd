package passerelle.fee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import passerelle.fee.FeeRow;
import passerelle.fee.NewPayment;
import passerelle.shared.Euro;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.EuroField;

/** When money arrived, how much and under which reference; at first what is still owed. */
class PaymentForm extends Div {

    private final DateField on = new DateField(getTranslation("fee.payment.on")).required();
    private final EuroField amount = new EuroField(getTranslation("fee.amount"));
    private final TextField reference = new TextField(getTranslation("fee.payment.reference"));

    PaymentForm(FeeRow fee, LocalDate today) {
        addClassName("form-fields");
        on.setValue(today);
        var open = fee.amount().amount().subtract(fee.paid().amount());
        amount.show(new Euro(open.max(BigDecimal.ZERO)));
        amount.setRequiredIndicatorVisible(true);
        reference.setRequiredIndicatorVisible(true);
        reference.setMaxLength(60);
        add(on, amount, reference);
    }

    NewPayment typed() {
        return new NewPayment(on.day(), reference.getValue(), amount.euro());
    }
}
