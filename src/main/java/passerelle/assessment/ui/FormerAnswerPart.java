package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import passerelle.assessment.FormerAnswer;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.Folded;
import passerelle.text.ui.WrittenWords;

/**
 * What the city answered the last time, in words; with one click it answers the same where the question has not
 * changed.
 */
class FormerAnswerPart extends Div {

    /** Characters of an explanation that is short enough to stand there unfolded. */
    private static final int SHORT = 160;

    private final SheetModel model;
    private final Indicator indicator;
    private final FormerAnswer former;
    private final String year;
    private final Button confirm = new Button();

    FormerAnswerPart(SheetModel model, Indicator indicator, FormerAnswer former, Runnable answerTheSame) {
        this.model = model;
        this.indicator = indicator;
        this.former = former;
        this.year = Integer.toString(former.round());
        addClassName("former-answer");
        add(answer());
        if (former.isExplained()) {
            add(explanation());
        }
        if (!former.mayBeConfirmed()) {
            add(note());
        }
        setUpConfirming(answerTheSame);
        add(confirm);
        Signal.effect(this, this::settle);
    }

    private Component answer() {
        var said = new Span(former.value() == null ? "" : new AnswerWords(former.asked(), this).of(former.value()));
        said.addClassName("former-words");
        return new Paragraph(new Span(getTranslation("assessment.former", year)), said);
    }

    /** Where nothing was to be chosen, the words are the answer. */
    private Component explanation() {
        if (former.text().body().length() <= SHORT) {
            return new WrittenWords(former.text());
        }
        var key = former.asked().isScored() ? "assessment.former.explanation" : "assessment.former.words";
        return new Folded(getTranslation(key, year), () -> new WrittenWords(former.text()));
    }

    private Component note() {
        var note = new Paragraph(getTranslation("assessment.former.changed"));
        note.addClassName("former-changed");
        return note;
    }

    private void setUpConfirming(Runnable answerTheSame) {
        confirm.setText(getTranslation("assessment.former.confirm", year));
        confirm.setAriaLabel(
                getTranslation("assessment.former.confirm.of", indicator.code().value(), year));
        confirm.addThemeVariants(ButtonVariant.SMALL);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            answerTheSame.run();
            confirm.setEnabled(true);
        });
    }

    /** Offered as long as nothing is answered. */
    private void settle() {
        model.answer(indicator.code()).get();
        model.text(indicator.code()).get();
        confirm.setVisible(former.mayBeConfirmed()
                && model.isWritable(indicator.code().value())
                && !model.now().isAnswered(indicator));
    }
}
