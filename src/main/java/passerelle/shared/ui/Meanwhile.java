package passerelle.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Supplier;

/** What somebody else recorded since a form was opened, field by field, beside what is typed in the form. */
class Meanwhile extends Div {

    private final Supplier<Map<String, String>> standing;
    private Map<String, String> seen;

    Meanwhile(Map<String, String> seen, Supplier<Map<String, String>> standing) {
        this.seen = seen;
        this.standing = standing;
        addClassName("collision");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows what has changed since the writer last saw it. The second time it is no news any more. */
    boolean hasNews() {
        var now = standing.get();
        var news = new FactList();
        now.forEach((field, value) -> {
            if (!value.equals(seen.getOrDefault(field, ""))) {
                news.with(field, value.isBlank() ? "–" : value);
            }
        });
        var changed = news.getComponentCount() > 0;
        if (changed) {
            seen = now;
            removeAll();
            add(new Paragraph(getTranslation("form.meanwhile")), news);
            setVisible(true);
        }
        return changed;
    }
}
