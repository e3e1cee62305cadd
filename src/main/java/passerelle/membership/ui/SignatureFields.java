package passerelle.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.membership.Signature;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;

/** One side's signature: both fields or none. */
record SignatureFields(DateField on, TextField signatory) {

    static SignatureFields of(String side, @Nullable Signature known) {
        var on = new DateField(UI.getCurrent().getTranslation("membership." + side + ".on"));
        var signatory = new TextField();
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
