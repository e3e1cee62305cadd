package passerelle.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import passerelle.instrument.Edition;

/** Under which version a new draft begins. */
class VersionForm extends Div {

    private final TextField version = new TextField();

    VersionForm(Edition from) {
        addClassName("form-fields");
        version.setLabel(getTranslation("instrument.version"));
        version.setHelperText(getTranslation("instrument.copy.help", from.version()));
        version.setRequiredIndicatorVisible(true);
        version.setMaxLength(40);
        add(new Paragraph(getTranslation("instrument.copy.why")), version);
    }

    String typed() {
        return version.getValue().strip();
    }
}
