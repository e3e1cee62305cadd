package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Phrases;
import passerelle.visit.MeetingDetails;
import passerelle.visit.Stakeholder;

/** Whom, of what kind and when. */
class MeetingForm extends Div {

    private final TextField whom = new TextField();
    private final ComboBox<Stakeholder> stakeholder = new ComboBox<>();
    private final DateField on = new DateField(UI.getCurrent().getTranslation("meeting.on")).required();

    MeetingForm(LocalDate day) {
        addClassName("form-fields");
        whom.setLabel(getTranslation("meeting.whom"));
        whom.setHelperText(getTranslation("meeting.whom.help"));
        whom.setMaxLength(200);
        whom.setRequiredIndicatorVisible(true);
        whom.focus();
        stakeholder.setLabel(getTranslation("meeting.stakeholder"));
        stakeholder.setItems(Stakeholder.values());
        stakeholder.setItemLabelGenerator(kind -> Phrases.name(this, kind));
        stakeholder.setRequiredIndicatorVisible(true);
        on.setValue(day);
        add(whom, stakeholder, on);
    }

    MeetingForm(MeetingDetails known) {
        this(known.on());
        whom.setValue(known.whom());
        stakeholder.setValue(known.stakeholder());
    }

    /** @throws RuleViolation when something is missing */
    MeetingDetails typed() {
        if (stakeholder.getValue() == null || on.getValue() == null) {
            throw new RuleViolation("meeting.error.incomplete");
        }
        return new MeetingDetails(on.getValue(), whom.getValue(), stakeholder.getValue());
    }
}
