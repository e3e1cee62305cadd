package passerelle.membership.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import passerelle.membership.DeclarationDetails;

/** A declaration of intent, to be typed: at least one side has signed. */
class DeclarationFields extends Div {

    private final SignatureFields city;
    private final SignatureFields council;

    DeclarationFields(Optional<DeclarationDetails> known) {
        city = SignatureFields.of("city", known.map(DeclarationDetails::city).orElse(null));
        council = SignatureFields.of(
                "council", known.map(DeclarationDetails::council).orElse(null));
        addClassName("form-fields");
        add(city.on(), city.signatory(), council.on(), council.signatory());
    }

    DeclarationDetails typed() {
        return new DeclarationDetails(city.typed().orElse(null), council.typed().orElse(null));
    }
}
