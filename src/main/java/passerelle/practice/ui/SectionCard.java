package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import passerelle.practice.PracticeSection;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;

/** One section of the form: its fields and, beside them, what makes it a good one. */
class SectionCard extends Section {

    private final Div fields = new Div();

    SectionCard(PracticeSection section) {
        setId(section.code());
        addClassName("practice-section");
        var title = new H2(Phrases.name(this, section));
        var need = new Span(getTranslation(section.isMandatory() ? "practice.mandatory" : "practice.optional"));
        need.addClassName("practice-need");
        var heading = new Div(title, need);
        heading.addClassName("practice-section-heading");
        fields.addClassName("practice-fields");
        var guide = new Aside(new MarkdownProse(getTranslation("practice.guide." + section.name())));
        guide.addClassName("practice-guide");
        guide.getElement().setAttribute("aria-label", getTranslation("practice.guide.about", title.getText()));
        add(heading, fields, guide);
    }

    SectionCard with(Component... parts) {
        fields.add(parts);
        return this;
    }
}
