package passerelle.remark.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import passerelle.remark.NewRemark;
import passerelle.remark.Person;
import passerelle.remark.RemarkCircle;
import passerelle.shared.ui.Phrases;

/** The words of a remark, whom it mentions, and who reads it. */
class RemarkForm extends Div {

    private final RadioButtonGroup<RemarkCircle> circle = new RadioButtonGroup<>();
    private final Paragraph readers = new Paragraph();
    private final TextArea words = new TextArea();
    private final MultiSelectComboBox<Person> mentioned = new MultiSelectComboBox<>();

    /** @param readersOf the circles to choose from with their readers; the narrowest is proposed, and where there is one only, it is just told */
    RemarkForm(Map<RemarkCircle, List<Person>> readersOf) {
        var circles = List.copyOf(readersOf.keySet());
        addClassName("form-fields");
        circle.setLabel(getTranslation("remark.circle"));
        circle.setItems(circles);
        circle.setItemLabelGenerator(one -> Phrases.name(this, one));
        words.setLabel(getTranslation("remark.words"));
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(3);
        mentioned.setLabel(getTranslation("remark.mention"));
        mentioned.setHelperText(getTranslation("remark.mention.help"));
        mentioned.setItemLabelGenerator(Person::name);
        circle.addValueChangeListener(change -> {
            readers.setText(getTranslation("remark.readers." + change.getValue().name()));
            mentioned.setItems(readersOf.get(change.getValue()));
        });
        circle.setValue(circles.getLast());
        circle.setVisible(circles.size() > 1);
        readers.addClassName("remark-readers");
        add(circle, readers, words, mentioned);
    }

    RemarkCircle circle() {
        return circle.getValue();
    }

    /** @throws passerelle.shared.RuleViolation when nothing is typed */
    NewRemark typed() {
        var language = getLocale().getLanguage().equals("fr") ? "fr" : "en";
        return new NewRemark(
                words.getValue(),
                language,
                mentioned.getValue().stream().map(Person::account).collect(Collectors.toSet()));
    }
}
