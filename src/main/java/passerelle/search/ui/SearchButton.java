package passerelle.search.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Opens the search, which the browser does by itself, and names the keys that do the same. */
class SearchButton extends NativeButton {

    SearchButton() {
        addClassName("search-button");
        var icon = new Span();
        icon.addClassName("search-icon");
        var words = new Span(getTranslation("search.open"));
        words.addClassName("search-words");
        var keys = new Span("Ctrl K");
        keys.addClassName("search-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        add(icon, words, keys);
        getElement().setAttribute("aria-haspopup", "dialog");
        getElement().setAttribute("aria-keyshortcuts", "Control+K /");
    }
}
