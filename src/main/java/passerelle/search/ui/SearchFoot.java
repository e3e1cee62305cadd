package passerelle.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The keys, for those who have some. */
class SearchFoot extends Div {

    SearchFoot() {
        addClassName("search-foot");
        add(key("↑ ↓", "search.keys.choose"), key("↵", "search.keys.open"), key("Esc", "search.keys.close"));
    }

    private Span key(String key, String does) {
        var line = new Span();
        line.getElement().appendChild(new Element("kbd").setText(key), Element.createText(" " + getTranslation(does)));
        return line;
    }
}
