package passerelle.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** Above the heading of a page: the way to what it belongs to, and where it is itself. */
public final class Crumbs extends Nav {

    /** @param way from the top down */
    public Crumbs(Stream<Anchor> way, String here) {
        addClassName("crumbs");
        setAriaLabel(getTranslation("crumbs"));
        way.forEach(this::add);
        var end = new Span(here);
        end.getElement().setAttribute("aria-current", "page");
        add(end);
    }

    public static Crumbs from(String address, String name, String here) {
        return new Crumbs(Stream.of(new Anchor(address, name)), here);
    }
}
