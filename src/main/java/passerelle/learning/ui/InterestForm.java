package passerelle.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import passerelle.learning.InterestKind;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.Phrases;

/** An area, and whether the city wants to learn there or offers to share. */
class InterestForm extends Div {

    private final Choice<String, String> area;
    private final RadioButtonGroup<InterestKind> kind = new RadioButtonGroup<>();

    InterestForm(AreaTitles titles) {
        area = Choice.of(getTranslation("learning.area"), titles.codes(), titles::of);
        area.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("learning.interest.kind"));
        kind.setItems(InterestKind.values());
        kind.setItemLabelGenerator(Phrases::name);
        kind.setValue(InterestKind.WANTS);
        add(new Paragraph(getTranslation("learning.interest.consequence")), area, kind);
    }

    /** @throws RuleViolation when none is chosen */
    String area() {
        return Optional.ofNullable(area.key()).orElseThrow(() -> new RuleViolation("learning.error.area"));
    }

    InterestKind kind() {
        return kind.getValue();
    }
}
