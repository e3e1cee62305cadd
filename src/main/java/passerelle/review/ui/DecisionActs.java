package passerelle.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.LongFunction;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.review.Deciding;
import passerelle.review.DecisionRow;
import passerelle.review.Opinion;
import passerelle.review.ReviewState;
import passerelle.review.Verdict;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** The acts that decide of one answer; where two people decide at once, the later one chooses. */
class DecisionActs extends Div {

    private final ReviewModel model;
    private final Indicator indicator;
    private final ReviewForms forms;
    private final Shown shown;

    /** Shows what is decided by now. */
    @FunctionalInterface
    interface Shown {

        /** @param below stands below it until it is shown again */
        void anew(Component... below);
    }

    DecisionActs(ReviewModel model, Indicator indicator, ReviewForms forms, Shown shown) {
        this.model = model;
        this.indicator = indicator;
        this.forms = forms;
        this.shown = shown;
        addClassName("review-acts");
        offer();
    }

    private IndicatorCode code() {
        return indicator.code();
    }

    private DecisionRow decision() {
        return model.now().decision(code());
    }

    private void offer() {
        var verdict = decision().opinion().verdict();
        if (verdict != Verdict.ACCEPTED || model.now().isChanged(code())) {
            add(button("review.accept", () -> decide(seen -> model.accept(code(), seen))));
        }
        if (model.now().state(code()) != ReviewState.TO_RETURN) {
            add(button("review.ask", () -> decide(seen -> model.ask(code(), seen))));
        }
        if (model.rights().replaces() && indicator.isScored()) {
            add(button(
                    "review.replace",
                    () -> forms.replace(
                            indicator,
                            decision().opinion(),
                            answer -> attempt(
                                    seen -> model.replace(code(), answer, seen),
                                    decision().version()))));
        }
        if (verdict != Verdict.OPEN) {
            add(button("review.take.back", () -> decide(seen -> model.takeBack(code(), seen))));
        }
    }

    private Button button(String key, Runnable act) {
        var button = new QuietButton(key, act).about(code().value());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void decide(LongFunction<Deciding> act) {
        decide(act, decision().version());
    }

    private void decide(LongFunction<Deciding> act, long seen) {
        unlessRefused(() -> attempt(act, seen));
    }

    /** What is refused is said by whoever asked for it: a form stays open with what was typed. */
    private void attempt(LongFunction<Deciding> act, long seen) {
        switch (act.apply(seen)) {
            case Deciding.Decided decided -> again();
            case Deciding.Collided collided -> choose(act, collided);
        }
    }

    private void leave(Opinion mine) {
        unlessRefused(() -> {
            model.setAside(code(), mine);
            again();
        });
    }

    private void unlessRefused(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refusal) {
            Notices.refused(Phrases.of(refusal));
            again();
        }
    }

    private void again(Component... below) {
        model.refresh();
        shown.anew(below);
    }

    /** Somebody else decided meanwhile; the reader chooses. */
    private void choose(LongFunction<Deciding> act, Deciding.Collided collided) {
        var theirs = collided.theirs();
        var keep = new Button(getTranslation("review.collision.theirs"), click -> leave(collided.mine()));
        var mine = new Button(getTranslation("review.collision.mine"), click -> decide(act, theirs.version()));
        var choices = new Div(mine, keep);
        choices.addClassName("collision-choices");
        var collision = new Div(
                new Paragraph(getTranslation(
                        "review.collision",
                        theirs.decidedBy(),
                        Phrases.name(this, theirs.opinion().verdict()))),
                choices);
        collision.addClassName("collision");
        collision.getElement().setAttribute("role", "alert");
        again(collision);
    }
}
