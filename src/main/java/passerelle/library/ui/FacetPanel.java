package passerelle.library.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.library.Facet;
import passerelle.library.LibraryPage;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** By what the practices found can be narrowed, each value with the number that it would leave. */
class FacetPanel extends Aside {

    /** Beside what was found; on a narrow screen above it, and therefore closed at first. */
    private static final String WIDE = "(width > 60rem)";

    private static final int OPEN = 2;
    private static final int SHOWN = 10;

    private final transient LibraryAddress address;
    private final transient FacetNames names;

    FacetPanel(LibraryAddress address, LibraryPage page, FacetNames names) {
        this.address = address;
        this.names = names;
        addClassName("facets");
        getElement().setAttribute("aria-label", getTranslation("library.facets"));
        var groups = new Div();
        for (var facet : Facet.values()) {
            var counts = page.counts().getOrDefault(facet, Map.of());
            var values = values(facet, counts);
            if (!values.isEmpty()) {
                groups.add(group(facet, values, counts));
            }
        }
        var all = new Details(getTranslation("library.facets"), groups);
        all.addClassName("facets-all");
        all.setOpened(true);
        add(all);
        if (!address.query().isNarrowed()) {
            all.getElement().executeJs("this.opened = matchMedia($0).matches", WIDE);
        }
    }

    /** What is chosen and leaves nothing comes first, so that it can be taken back. */
    private List<String> values(Facet facet, Map<String, Long> counts) {
        var inVain = address.query().of(facet).stream()
                .filter(value -> !counts.containsKey(value))
                .sorted();
        return Stream.concat(inVain, names.order(facet, counts)).toList();
    }

    private Details group(Facet facet, List<String> values, Map<String, Long> counts) {
        var chosen = address.query().of(facet);
        var content = new Div(list(facet, values.stream().limit(SHOWN), counts));
        if (values.size() > SHOWN) {
            var more = new Details(
                    getTranslation("library.facet.more", values.size() - SHOWN),
                    list(facet, values.stream().skip(SHOWN), counts));
            more.setOpened(values.stream().skip(SHOWN).anyMatch(chosen::contains));
            content.add(more);
        }
        var group = new Details(Phrases.name(this, facet), content);
        group.addClassName("facet");
        group.setOpened(facet.ordinal() < OPEN || !chosen.isEmpty());
        return group;
    }

    private UnorderedList list(Facet facet, Stream<String> values, Map<String, Long> counts) {
        var list = new UnorderedList();
        values.forEach(value -> list.add(new ListItem(link(facet, value, counts.getOrDefault(value, 0L)))));
        return list;
    }

    private Anchor link(Facet facet, String value, long count) {
        var name = names.of(facet, value);
        var link = new Anchor(address.toggle(facet, value).link());
        var number = new Span(Numbers.shown(count, getLocale()));
        number.addClassName("facet-count");
        link.add(new Span(name), number);
        if (address.query().of(facet).contains(value)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        link.getElement().setAttribute("aria-label", getTranslation("library.facet.value", name, count));
        return link;
    }
}
