package passerelle.membership.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.membership.Signature;
import passerelle.shared.ui.DateField;

/** One side's signature: both fields or none. */
record SignatureFields(DateField on, TextField signatory) {

    static SignatureFields of(String side, @Nullable Signature known) {
        var on = DateField.of("membership." + side + ".on", known == null ? null : known.on());
        var signatory = new TextField();
        signatory.setLabel(on.getTranslation("membership." + side + ".by"));
        signatory.setMaxLength(120);
        signatory.setValue(known == null ? "" : known.signatory());
        return new SignatureFields(on, signatory);
    }

    SignatureFields required() {
        on.setRequiredIndicatorVisible(true);
        signatory.setRequiredIndicatorVisible(true);
        return this;
    }

    /** @throws passerelle.shared.RuleViolation when one of the two is missing */
    Optional<Signature> typed() {
        if (on.isEmpty() && signatory.isEmpty() && !on.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Signature(on.day(), signatory.getValue()));
    }
}
