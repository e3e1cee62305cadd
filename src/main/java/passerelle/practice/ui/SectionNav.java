package passerelle.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import passerelle.practice.PracticeCheck;
import passerelle.practice.PracticeSection;
import passerelle.shared.ui.Phrases;

/** The sections of the form, each with whether it is still missing. */
class SectionNav extends Nav {

    private final Map<PracticeSection, Line> lines = new EnumMap<>(PracticeSection.class);
    private final Paragraph left = new Paragraph();

    SectionNav() {
        addClassName("practice-nav");
        getElement().setAttribute("aria-label", getTranslation("practice.sections"));
        var list = new UnorderedList();
        for (var section : PracticeSection.values()) {
            list.add(line(section));
        }
        left.addClassName("practice-left");
        left.getElement().setAttribute("role", "status");
        add(list, left);
    }

    private ListItem line(PracticeSection section) {
        var state = new Span();
        state.addClassName("practice-state");
        var link = new Anchor("#" + section.code(), new Span(Phrases.name(this, section)), state);
        link.setRouterIgnore(true);
        var line = new ListItem(link);
        lines.put(section, new Line(line, state));
        return line;
    }

    /** @param state in words */
    private record Line(ListItem item, Span state) {}

    void show(PracticeCheck check) {
        lines.forEach((section, line) -> {
            var state = check.written().contains(section) ? "written" : section.isMandatory() ? "missing" : "optional";
            line.item().setClassName("is-" + state);
            line.state().setText(getTranslation("practice.state." + state));
        });
        left.setText(getTranslation("practice.left", check.missing().size()));
    }
}
