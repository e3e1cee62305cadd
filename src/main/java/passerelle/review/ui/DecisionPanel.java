package passerelle.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import passerelle.assessment.ui.AnswerWords;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.review.DecisionRow;
import passerelle.review.QuestionText;
import passerelle.review.ReviewState;
import passerelle.review.Verdict;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** What the review decided of one answer. */
class DecisionPanel extends Div {

    private final ReviewModel model;
    private final Indicator indicator;
    private final ReviewForms forms;
    private final TextService texts;

    DecisionPanel(ReviewModel model, Indicator indicator, ReviewForms forms, TextService texts) {
        this.model = model;
        this.indicator = indicator;
        this.forms = forms;
        this.texts = texts;
        addClassName("review-panel");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.of", code().value()));
        show();
    }

    private IndicatorCode code() {
        return indicator.code();
    }

    private DecisionRow decision() {
        return model.now().decision(code());
    }

    private void show(Component... below) {
        removeAll();
        add(heading());
        if (model.now().isChanged(code()) && !model.now().isWithCity(code())) {
            var changed = new Paragraph(getTranslation("review.changed"));
            changed.addClassName("review-changed");
            add(changed);
        }
        if (decision().opinion().verdict() == Verdict.REVIEWED) {
            add(reviewedAnswer());
        }
        if (model.now().state(code()) == ReviewState.TO_RETURN) {
            add(question());
        }
        if (model.mayDecide()) {
            add(new DecisionActs(model, indicator, forms, this::show));
        }
        add(below);
    }

    private Component heading() {
        var state = model.now().state(code());
        var heading = new Div(
                new H4(getTranslation("review.title")), new StatusBadge(tone(state), Phrases.name(this, state)));
        heading.addClassName("review-heading");
        var at = decision().decidedAt();
        if (at != null && decision().opinion().verdict() != Verdict.OPEN) {
            var by = new Span(Phrases.phrase(
                    "review.decided.by", Phrases.moment(at), decision().decidedBy()));
            by.addClassName("muted");
            heading.add(by);
        }
        return heading;
    }

    static Tone tone(ReviewState state) {
        return switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case ACCEPTED -> Tone.DONE;
            case TO_RETURN, WITH_CITY -> Tone.SOON;
            case CAME_BACK -> Tone.INFO;
            case REVIEWED -> Tone.REVIEW;
        };
    }

    private Component reviewedAnswer() {
        var opinion = decision().opinion();
        var words = new AnswerWords(indicator, this);
        var answer = new Div(
                new Paragraph(getTranslation("review.answer", words.of(opinion.answer()))),
                new Paragraph(getTranslation("review.answer.reason", opinion.reason())),
                new Paragraph(getTranslation(
                        "review.answer.own",
                        words.of(model.now().sheet().answer(code()).value()))));
        answer.addClassName("review-answer");
        return answer;
    }

    private Component question() {
        var asked = model.now().question(code()).orElseThrow();
        var key = QuestionText.question(code(), asked.number())
                .of(model.assessment().id());
        var box = new TextBox(
                        texts,
                        key,
                        getTranslation("review.question"),
                        asked.words().question())
                .withHelp(getTranslation("review.question.help"))
                .afterSaving(model::refresh);
        box.setReadOnly(!model.mayDecide());
        return box;
    }
}
