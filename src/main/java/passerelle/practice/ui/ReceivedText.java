package passerelle.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import passerelle.practice.form.Passage;
import passerelle.shared.ui.Phrases;

/** All that stands in a form, in its order; what was taken into no field stands out. */
class ReceivedText extends Div {

    ReceivedText(List<Passage> passages, String language) {
        addClassName("received-text");
        passages.stream()
                .filter(passage -> !passage.isBlank() || !passage.label().isBlank())
                .forEach(passage -> add(part(passage, language)));
    }

    private Div part(Passage passage, String language) {
        var field = passage.field();
        var where = new Span(
                field == null
                        ? getTranslation("practice.received.nowhere")
                        : getTranslation("practice.received.taken", Phrases.name(this, field)));
        where.addClassNames("received-where", "small");
        var part = passage(passage, language);
        part.add(where);
        part.setClassName("is-untaken", field == null && !passage.isBlank());
        return part;
    }

    /** A label and what stands under it. */
    static Div passage(Passage passage, String language) {
        var label = new Paragraph(passage.label());
        label.addClassName("received-label");
        label.setVisible(!passage.label().isBlank());
        var text = new Paragraph(passage.text());
        text.addClassName("received-words");
        text.setVisible(!passage.isBlank());
        var part = new Div(label, text);
        part.addClassName("received-passage");
        part.getElement().setAttribute("lang", language);
        return part;
    }
}
