package passerelle.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import passerelle.membership.LetterDetails;
import passerelle.membership.LetterForm;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Phrases;

/** A letter of interest, to be typed. */
class LetterFields extends Div {

    private final DateField on;
    private final TextField signatory = new TextField();
    private final TextField position = new TextField();
    private final RadioButtonGroup<LetterForm> form = new RadioButtonGroup<>();

    LetterFields(Optional<LetterDetails> known) {
        on = DateField.of("membership.letter.on", known.map(LetterDetails::on).orElse(null))
                .required();
        addClassName("form-fields");
        signatory.setLabel(getTranslation("membership.signatory"));
        signatory.setRequiredIndicatorVisible(true);
        signatory.setMaxLength(120);
        signatory.setValue(known.map(LetterDetails::signatory).orElse(""));
        position.setLabel(getTranslation("membership.position"));
        position.setHelperText(getTranslation("membership.position.help"));
        position.setMaxLength(120);
        position.setValue(known.map(LetterDetails::position).orElse(""));
        form.setLabel(getTranslation("membership.form"));
        form.setItems(LetterForm.values());
        form.setItemLabelGenerator(item -> Phrases.name(this, item));
        form.setValue(known.map(LetterDetails::form).orElse(LetterForm.LETTER));
        add(on, signatory, position, form);
    }

    LetterDetails typed() {
        return new LetterDetails(on.day(), signatory.getValue(), position.getValue(), form.getValue());
    }
}
