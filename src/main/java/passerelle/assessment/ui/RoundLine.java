package passerelle.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.Progress;
import passerelle.city.CityDetails;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** One round: its state, how far it has come, and the ways into and around it. */
class RoundLine extends ListItem {

    private final AssessmentDetails round;
    private final Div actions = new Div();

    /** @param forms for the secretariat, null for everybody else */
    RoundLine(CityDetails city, AssessmentDetails round, Progress progress, @Nullable RoundForms forms) {
        this.round = round;
        addClassName("round");
        var heading = new Div(new H3(round.round() + ""), badge());
        heading.addClassName("round-heading");
        var facts = new Span(dates() + " · " + ProgressWords.of(this, progress));
        facts.addClassName("muted");
        add(heading, facts, way(city));
        actions.addClassName("round-actions");
        if (forms != null) {
            addActs(forms);
        }
        add(actions);
    }

    /** One more thing to do with it, after the others. */
    RoundLine with(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        actions.add(button);
        return this;
    }

    private StatusBadge badge() {
        return new StatusBadge(tone(), Phrases.name(this, round.status()));
    }

    private Tone tone() {
        return switch (round.status()) {
            case OPEN, RETURNED -> Tone.SOON;
            case SUBMITTED -> Tone.REVIEW;
            case REVIEWED, CLOSED, WITHDRAWN -> Tone.DONE;
        };
    }

    private String dates() {
        var submitted = round.submittedOn();
        return submitted == null
                ? Phrases.phrase("assessment.due", round.deadline())
                : Phrases.phrase("assessment.submitted", submitted, round.submittedBy());
    }

    private Anchor way(CityDetails city) {
        var link = new Anchor(AssessmentLinks.to(city.code(), round.id()));
        link.setText(getTranslation(round.isOpen() ? "assessment.continue" : "assessment.read"));
        link.getElement().setAttribute("aria-label", link.getText() + " " + round.round());
        if (round.isOpen()) {
            link.addClassName("primary-link");
        }
        return link;
    }

    private void addActs(RoundForms forms) {
        with(quiet("assessment.correct", forms::correct));
        if (round.status() == AssessmentStatus.OPEN) {
            with(quiet("assessment.withdraw", forms::withdraw));
        } else {
            with(quiet("assessment.reopen", forms::reopen));
        }
    }

    private Button quiet(String key, Consumer<AssessmentDetails> act) {
        return new QuietButton(key, () -> act.accept(round)).about(Integer.toString(round.round()));
    }
}
