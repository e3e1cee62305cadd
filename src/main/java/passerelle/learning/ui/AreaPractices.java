package passerelle.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.city.CityFound;
import passerelle.library.LibraryRow;
import passerelle.library.ui.LibraryLinks;
import passerelle.practice.ui.PracticeLinks;

/** What the strong cities have published of an area, the nearest city first, and the way to what all others have. */
class AreaPractices extends Div {

    private static final int MOST = 3;

    /** @param practices of these and other cities, what was published last first */
    AreaPractices(String area, List<CityFound> strong, List<LibraryRow> practices) {
        addClassName("area-practices");
        var list = new UnorderedList();
        strong.stream()
                .flatMap(city -> practices.stream()
                        .filter(row ->
                                row.city().id().equals(city.id()) && row.areas().contains(area))
                        .map(row -> line(row, city)))
                .limit(MOST)
                .forEach(list::add);
        if (list.getChildren().findAny().isPresent()) {
            add(new Paragraph(getTranslation("learning.practices")), list);
        }
        add(new Anchor(LibraryLinks.area(area), getTranslation("learning.practices.all")));
    }

    private ListItem line(LibraryRow row, CityFound city) {
        var link = new Anchor(PracticeLinks.to(row.code()), row.title().in(getLocale()));
        link.getElement().setAttribute("lang", row.title().shown(getLocale()));
        var where = new Span(city.names().in(getLocale()) + " · " + row.year());
        where.addClassNames("muted", "small");
        return new ListItem(link, where);
    }
}
