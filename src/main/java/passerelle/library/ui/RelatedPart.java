package passerelle.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import passerelle.library.LibraryRow;
import passerelle.library.RelatedPractices;
import passerelle.practice.PracticeDetails;
import passerelle.practice.ui.PracticeFollowUp;
import passerelle.practice.ui.PracticeLinks;
import passerelle.shared.ui.Section;

/** Practices of the library that are about the same. */
@org.springframework.stereotype.Component
class RelatedPart implements PracticeFollowUp {

    private static final int MOST = 4;

    private final RelatedPractices related;

    RelatedPart(RelatedPractices related) {
        this.related = related;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> below(PracticeDetails practice) {
        var found = related.to(
                practice.id(), practice.facts().terms(), practice.facts().areas(), MOST);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("related-list");
        found.forEach(row -> list.add(line(row)));
        var section = new Section(UI.getCurrent().getTranslation("library.related"));
        section.add(list);
        return Optional.of(section);
    }

    private static ListItem line(LibraryRow row) {
        var reader = UI.getCurrent().getLocale();
        var link = new Anchor(PracticeLinks.to(row.code()), row.title().in(reader));
        link.getElement().setAttribute("lang", row.title().shown(reader));
        var town = row.city();
        var place = new Span(town.names().in(reader) + ", " + town.country().name(reader) + " · " + row.year());
        place.addClassNames("muted", "small");
        return new ListItem(link, place);
    }
}
