package passerelle.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The keys, for those who have some; the one that is a letter can be switched off in this browser. */
class SearchFoot extends Div {

    SearchFoot() {
        addClassName("search-foot");
        add(key("↑ ↓", "search.keys.choose"), key("↵", "search.keys.open"), key("Esc", "search.keys.close"), slash());
    }

    private NativeButton slash() {
        var slash = new NativeButton();
        slash.addClassName("search-slash");
        slash.getElement()
                .setAttribute("aria-pressed", "true")
                .appendChild(
                        new Element("kbd").setText("/"), Element.createText(" " + getTranslation("search.keys.slash")));
        return slash;
    }

    private Span key(String key, String does) {
        var line = new Span();
        line.getElement().appendChild(new Element("kbd").setText(key), Element.createText(" " + getTranslation(does)));
        return line;
    }
}
