package passerelle.strategy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.audit.ui.HistoryButton;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Prose;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.strategy.evaluation.DiscussionRow;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** The discussions of an evaluation by day; whoever writes them notes what was said on the spot. */
class DiscussionSection extends Div {

    private final @Nullable DiscussionForms forms;
    private final TextService texts;
    private final Function<DiscussionRow, HistoryButton> history;
    private final Section section = Section.sub(UI.getCurrent().getTranslation("discussion.title"));

    /** @param forms null for those who only read */
    DiscussionSection(
            @Nullable DiscussionForms forms, TextService texts, Function<DiscussionRow, HistoryButton> history) {
        this.forms = forms;
        this.texts = texts;
        this.history = history;
        addClassName("discussions");
        if (forms != null) {
            section.action(new QuietButton("discussion.record", forms::record));
        }
        add(section);
    }

    void show(List<DiscussionRow> rows) {
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("discussion.empty"));
            none.addClassName("muted");
            section.add(none);
        }
        rows.forEach(row -> section.add(card(row)));
    }

    private Article card(DiscussionRow row) {
        var day = new Span(Phrases.date(row.details().on()));
        day.addClassName("muted");
        var heading = new Div(new H4(row.details().whom()), day);
        heading.addClassName("card-heading");
        var card = new Article(heading);
        card.addClassNames("card", "discussion");
        if (forms != null) {
            card.add(notes(row));
        } else if (!row.notes().body().isBlank()) {
            card.add(new Prose(row.notes().body()));
        }
        card.add(acts(row));
        return card;
    }

    private TextBox notes(DiscussionRow row) {
        var key = new TextKey(DiscussionService.SUBJECT, row.id().value(), "notes");
        return new TextBox(texts, key, getTranslation("discussion.notes"), row.notes());
    }

    private Div acts(DiscussionRow row) {
        var whom = row.details().whom();
        var acts = new Div();
        acts.addClassName("quiet-actions");
        if (forms != null) {
            acts.add(
                    new QuietButton("form.correct", () -> forms.correct(row)).about(whom),
                    new QuietButton("discussion.withdraw", () -> forms.withdraw(row)).about(whom));
        }
        acts.add(history.apply(row).about(whom));
        return acts;
    }
}
