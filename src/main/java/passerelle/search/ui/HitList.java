package passerelle.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import passerelle.search.SearchText;

/** What was found, by kind: links among which the arrows choose while the field keeps the focus. */
class HitList extends Div {

    static final String ID = "search-hits";

    private int options;

    /** @param count how many there are, blank where that is no matter */
    record Heading(String kind, String count) {}

    HitList() {
        setId(ID);
        addClassName("search-hits");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", getTranslation("search.hits"));
        clear();
    }

    /** Without anything to choose there is no list for who hears it. */
    final void clear() {
        removeAll();
        options = 0;
        setVisible(false);
    }

    /** @param last a line below the hits, such as the way to all of them */
    void add(Heading heading, List<Hit> hits, SearchText text, Anchor... last) {
        var title = new Div(new Span(heading.kind()), new Span(heading.count()));
        title.addClassName("search-kind");
        title.setId("search-kind-" + getComponentCount());
        var group = new Div(title);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "search-kind-" + getComponentCount());
        hits.forEach(hit -> group.add(option(hit, text)));
        List.of(last).forEach(link -> group.add(option(link)));
        add(group);
        setVisible(true);
    }

    /** In the detail only what the title does not show is marked. */
    private Anchor option(Hit hit, SearchText text) {
        var link = option(hit.link());
        link.removeAll();
        link.add(marked("search-title", hit.title(), text));
        link.add(marked("search-detail", hit.detail(), text.after(hit.title())));
        return link;
    }

    private Anchor option(Anchor link) {
        link.addClassName("search-hit");
        link.setId("search-hit-" + options++);
        link.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        link.getElement().setAttribute("aria-selected", "false");
        return link;
    }

    private static Span marked(String name, String words, SearchText text) {
        var span = new Span();
        span.addClassName(name);
        Marked.in(words, text).forEach(part -> span.getElement().appendChild(element(part)));
        return span;
    }

    private static Element element(Marked part) {
        return part.isFound() ? new Element("mark").setText(part.part()) : Element.createText(part.part());
    }
}
