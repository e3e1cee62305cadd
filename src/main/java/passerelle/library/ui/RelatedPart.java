package passerelle.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFound;
import passerelle.library.LibraryRow;
import passerelle.library.RelatedPractices;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticePlaces;
import passerelle.practice.ui.PracticeFollowUp;
import passerelle.practice.ui.PracticeLinks;
import passerelle.shared.ui.Section;

/** Practices of the library that are about the same. */
@org.springframework.stereotype.Component
class RelatedPart implements PracticeFollowUp {

    private static final int MOST = 4;

    private final RelatedPractices related;
    private final PracticePlaces places;

    RelatedPart(RelatedPractices related, PracticePlaces places) {
        this.related = related;
        this.places = places;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> below(PracticeDetails practice) {
        var found = related.to(practice.code(), MOST);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("related-list");
        var towns = places.of(found.stream().map(LibraryRow::city).toList());
        found.forEach(row -> list.add(line(row, towns.get(row.city()))));
        var section = new Section(UI.getCurrent().getTranslation("library.related"));
        section.add(list);
        return Optional.of(section);
    }

    private static ListItem line(LibraryRow row, @Nullable CityFound town) {
        var reader = UI.getCurrent().getLocale();
        var link = new Anchor(PracticeLinks.to(row.code()), row.title().in(reader));
        link.getElement().setAttribute("lang", row.title().shown(reader));
        var place = new Span(
                town == null
                        ? ""
                        : town.names().in(reader) + ", " + town.country().name(reader) + " · " + row.year());
        place.addClassNames("muted", "small");
        return new ListItem(link, place);
    }
}
