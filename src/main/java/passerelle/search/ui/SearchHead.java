package passerelle.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The field, whose value stays in the browser, and the way out. */
class SearchHead extends Div {

    SearchHead() {
        addClassName("search-head");
        var icon = new Span();
        icon.addClassName("search-icon");
        add(icon);
        getElement().appendChild(field());
        var close = new NativeButton(getTranslation("search.close"));
        close.addClassName("search-close");
        close.getElement().setAttribute("aria-keyshortcuts", "Escape");
        add(close);
    }

    private Element field() {
        return new Element("input")
                .setAttribute("type", "text")
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("search.field"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", HitList.ID)
                .setAttribute("aria-expanded", "false")
                .setAttribute("placeholder", getTranslation("search.field"))
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("maxlength", "100");
    }
}
