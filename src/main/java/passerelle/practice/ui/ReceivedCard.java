package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import passerelle.practice.PracticeSection;
import passerelle.practice.form.FormField;
import passerelle.practice.received.ReceivedReading;
import passerelle.shared.ui.Phrases;

/** One section: at the left what stands in the file and what is to be said of it, at the right the fields. */
class ReceivedCard extends Section {

    private final Div fields = new Div();

    ReceivedCard(PracticeSection section, ReceivedReading reading, String language) {
        setId(section.code());
        addClassNames("practice-section", "received-card");
        var title = new H3(Phrases.name(this, section));
        var need = new Span(getTranslation(section.isMandatory() ? "practice.mandatory" : "practice.optional"));
        need.addClassName("practice-need");
        var heading = new Div(title, need);
        heading.addClassName("practice-section-heading");
        fields.addClassName("practice-fields");
        add(heading, source(section, reading, language), fields);
    }

    ReceivedCard with(Component... parts) {
        fields.add(parts);
        return this;
    }

    private Div source(PracticeSection section, ReceivedReading reading, String language) {
        var source = new Div();
        source.addClassName("received-source");
        of(section).flatMap(field -> reading.notes(field).stream()).forEach(note -> source.add(new ReceivedNote(note)));
        var passages =
                of(section).flatMap(field -> reading.passages(field).stream()).toList();
        passages.forEach(passage -> source.add(ReceivedText.passage(passage, language)));
        if (passages.isEmpty()) {
            var nothing = new Paragraph(getTranslation("practice.received.nothing"));
            nothing.addClassName("muted");
            source.add(nothing);
        }
        return source;
    }

    private static Stream<FormField> of(PracticeSection section) {
        return Stream.of(FormField.values()).filter(field -> sectionOf(field) == section);
    }

    static PracticeSection sectionOf(FormField field) {
        return switch (field) {
            case CITY, COUNTRY, CONTACT_PERSON, ROLE, DEPARTMENT, EMAIL -> PracticeSection.CONTACT;
            case THEMES -> PracticeSection.THEMES;
            case TITLE, SUMMARY -> PracticeSection.SUMMARY;
            case START_DATE -> PracticeSection.DATES;
            case CONTEXT -> PracticeSection.CONTEXT;
            case PROCESS -> PracticeSection.PROCESS;
            case RESULTS -> PracticeSection.RESULTS;
            case CROSS_CUTTING -> PracticeSection.CROSS_CUTTING;
            case RESOURCES -> PracticeSection.RESOURCES;
            case GOALS -> PracticeSection.GOALS;
        };
    }
}
