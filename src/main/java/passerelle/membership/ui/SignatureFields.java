package passerelle.membership.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.membership.Signature;
import passerelle.shared.RuleViolation;

/** One side's signature: both fields or none. */
record SignatureFields(DatePicker on, TextField signatory) {

    static SignatureFields of(String side, @Nullable Signature known) {
        var on = new DatePicker();
        var signatory = new TextField();
        on.setLabel(on.getTranslation("membership." + side + ".on"));
        on.setValue(known == null ? null : known.on());
        signatory.setLabel(on.getTranslation("membership." + side + ".by"));
        signatory.setMaxLength(120);
        signatory.setValue(known == null ? "" : known.signatory());
        return new SignatureFields(on, signatory);
    }

    /** @throws RuleViolation when one of the two is missing */
    Optional<Signature> typed() {
        if (on.isEmpty() && signatory.isEmpty() && !on.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Signature(
                on.getOptionalValue().orElseThrow(() -> new RuleViolation("membership.error.date", on.getLabel())),
                signatory.getValue()));
    }
}
