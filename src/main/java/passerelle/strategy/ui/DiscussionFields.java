package passerelle.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import passerelle.shared.ui.DateField;
import passerelle.strategy.evaluation.DiscussionDetails;

/** When, and with whom. */
class DiscussionFields extends Div {

    private final TextField whom = new TextField();
    private final DateField on;

    DiscussionFields(LocalDate day, String known) {
        on = DateField.of("discussion.on", day).required();
        whom.setLabel(getTranslation("discussion.whom"));
        whom.setHelperText(getTranslation("discussion.whom.help"));
        whom.setMaxLength(200);
        whom.setRequiredIndicatorVisible(true);
        whom.setValue(known);
        whom.focus();
        add(whom, on);
    }

    /** @throws passerelle.shared.RuleViolation when something is missing */
    DiscussionDetails typed() {
        return new DiscussionDetails(on.day(), whom.getValue());
    }
}
