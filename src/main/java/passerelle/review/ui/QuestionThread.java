package passerelle.review.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import passerelle.instrument.Indicator;
import passerelle.review.QuestionRow;
import passerelle.review.QuestionText;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Prose;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** What the review asked of one answer, and what the city replied, the first question first. */
class QuestionThread extends Div {

    private final ReviewModel model;
    private final Indicator indicator;
    private final TextService texts;

    QuestionThread(ReviewModel model, Indicator indicator, List<QuestionRow> sent, TextService texts) {
        this.model = model;
        this.indicator = indicator;
        this.texts = texts;
        addClassName("review-thread");
        sent.forEach(question -> add(entry(question)));
    }

    private Component entry(QuestionRow question) {
        var returned = Phrases.phrase(
                "review.returned.by",
                requireNonNull(question.returnedOn()),
                question.returnedBy(),
                requireNonNull(question.deadline()));
        var entry = new Div(said(returned, question.words().question().body()));
        entry.addClassName("review-question");
        var reply = question.words().reply();
        if (isOpen(question)) {
            entry.addClassName("is-open");
            var key = QuestionText.reply(indicator.code(), question.number())
                    .of(model.assessment().id());
            entry.add(new TextBox(texts, key, getTranslation("review.reply"), reply)
                    .withHelp(getTranslation("review.reply.help")));
        } else if (!reply.body().isBlank()) {
            entry.add(said(getTranslation("review.replied.by", reply.savedBy()), reply.body()));
        }
        if (question.answeredOn() != null) {
            entry.add(muted(Phrases.phrase("review.handed.in.again", question.answeredOn())));
        }
        return entry;
    }

    private boolean isOpen(QuestionRow question) {
        return question.isWithCity() && model.isWritable(indicator.code());
    }

    private static Component said(String by, String words) {
        return new Div(muted(by), new Prose(words));
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
