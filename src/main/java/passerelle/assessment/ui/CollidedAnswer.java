package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerSaving;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.Phrases;

/** Two answers to one indicator, the reader's own and the one that somebody else saved meanwhile; the reader chooses. */
class CollidedAnswer extends Div {

    CollidedAnswer(Indicator indicator, AnswerSaving.Collided collided, SheetModel model) {
        addClassName("collision");
        getElement().setAttribute("role", "alert");
        var theirs = collided.theirs();
        var at = theirs.savedAt() == null ? "" : Phrases.moment(theirs.savedAt());
        var both = new Div(
                version(
                        getTranslation("assessment.collision.mine"),
                        words(indicator, collided.mine().orElse(null))),
                version(
                        getTranslation("assessment.collision.theirs", theirs.savedBy(), at),
                        words(indicator, theirs.value())));
        both.addClassName("collision-texts");
        var choices = new Div(
                new Button(getTranslation("assessment.collision.keep.mine"), click -> model.keepMine(indicator.code())),
                new Button(
                        getTranslation("assessment.collision.keep.theirs"),
                        click -> model.keepTheirs(indicator.code())));
        choices.addClassName("collision-choices");
        add(new Paragraph(getTranslation("assessment.collision")), both, choices);
    }

    private static Component version(String title, String body) {
        var text = new Div(body);
        text.addClassName("collision-text");
        return new Div(new H4(title), text);
    }

    private String words(Indicator indicator, @Nullable AnswerValue value) {
        return switch (value) {
            case null -> getTranslation("assessment.answer.none");
            case AnswerValue.Choice choice -> label(indicator, choice.option());
            case AnswerValue.Choices choices ->
                choices.options().stream()
                        .map(option -> label(indicator, option))
                        .collect(Collectors.joining("; "));
            case AnswerValue.NotApplicable none -> getTranslation("assessment.answer.notapplicable", none.reason());
        };
    }

    private String label(Indicator indicator, String option) {
        return indicator.option(option).label().in(getLocale());
    }
}
