package passerelle.remark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import passerelle.remark.RemarkRow;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** One remark; its author can write it anew in its place. */
class RemarkItem extends ListItem {

    RemarkItem(RemarkRow remark, RemarkForms forms) {
        addClassName("remark");
        var by = new Span(remark.by());
        by.addClassName("remark-by");
        var at = new Span(Phrases.moment(remark.at()));
        at.addClassName("muted");
        var heading = new Div(by, at);
        heading.addClassName("remark-heading");
        var corrected = remark.correctedAt();
        if (corrected != null) {
            var when = new Span(Phrases.phrase("remark.corrected", corrected));
            when.addClassName("muted");
            heading.add(when);
        }
        var words = new Paragraph(remark.body());
        words.addClassName("remark-words");
        add(heading, words);
        if (!remark.mentioned().isEmpty()) {
            var mentioned = new Span("@ " + String.join(", ", remark.mentioned()));
            mentioned.addClassName("remark-mentioned");
            add(mentioned);
        }
        if (remark.mine()) {
            var correct = new QuietButton("remark.correct", () -> {});
            correct.addClickListener(click -> {
                words.removeFromParent();
                addComponentAtIndex(1, forms.correction(remark));
                remove(correct);
            });
            add(correct);
        }
    }
}
