package passerelle.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Something one may do, beside what one mostly does. */
class QuietButton extends Button {

    QuietButton(String key, Runnable act) {
        setText(getTranslation(key));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> act.run());
    }

    /** Says to a screen reader which of many things it is about. */
    QuietButton about(String thing) {
        setAriaLabel(getTranslation("phrase.about", getText(), thing));
        return this;
    }
}
