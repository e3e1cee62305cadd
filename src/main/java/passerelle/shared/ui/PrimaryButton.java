package passerelle.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The one thing to do here. */
public class PrimaryButton extends Button {

    /** @param key of its words */
    public PrimaryButton(String key, Runnable act) {
        setText(getTranslation(key));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> act.run());
    }
}
