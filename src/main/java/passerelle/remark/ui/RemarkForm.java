package passerelle.remark.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
@JavaScript("context://mention.js")
class RemarkForm extends Div {

    private final RadioButtonGroup<RemarkCircle> circle = new RadioButtonGroup<>();
    private final Paragraph readers = new Paragraph();
    private final TextArea words = new TextArea();
    private final Div offer = new Div();
    private final MultiSelectComboBox<Person> mentioned = new MultiSelectComboBox<>();
    private List<Person> people = List.of();

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
            var readingIt = readersOf.getOrDefault(change.getValue(), List.of());
            mentioned.setItems(readingIt);
            offer(readingIt);
        });
        circle.setValue(circles.getLast());
        circle.setVisible(circles.size() > 1);
        readers.addClassName("remark-readers");
        add(circle, readers, words, offered(), mentioned);
    }

    /** Below the words: who is offered while somebody types @, and what a screen reader says of it. */
    private Div offered() {
        offer.setId("mention-offer");
        offer.addClassName("mention-offer");
        offer.getElement().setAttribute("role", "listbox");
        offer.getElement().setAttribute("aria-label", getTranslation("remark.mention"));
        offer.getElement().setAttribute("hidden", true);
        var spoken = new Span();
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        return new Div(offer, spoken);
    }

    private void offer(List<Person> people) {
        this.people = people;
        var names = people.stream().map(Person::name).collect(Collectors.joining("\n"));
        getElement()
                .executeJs(
                        "window.passerelleMention.watch(this, $0, $1, $2, $3)",
                        words.getElement(),
                        offer.getElement(),
                        names,
                        getTranslation("remark.mention.keys"));
    }

    /**
     * Somebody was chosen while typing.
     *
     * @param name told as well, because the list may have become another one since: two may bear the same name
     */
    @ClientCallable
    void mention(int place, String name) {
        if (place >= 0 && place < people.size() && people.get(place).name().equals(name)) {
            mentioned.select(people.get(place));
        }
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
