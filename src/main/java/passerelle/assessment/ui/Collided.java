package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.ui.Phrases;

/** Two answers to one question, the reader's own and the one that somebody else saved meanwhile; the reader chooses. */
class Collided extends Div {

    /** What somebody else saved, in words. */
    record Theirs(String words, String by, @Nullable Instant at) {}

    Collided(String mine, Theirs theirs, Runnable keepMine, Runnable keepTheirs) {
        addClassName("collision");
        getElement().setAttribute("role", "alert");
        var at = theirs.at() == null ? "" : Phrases.moment(theirs.at());
        var both = new Div(
                version(getTranslation("assessment.collision.mine"), mine),
                version(getTranslation("assessment.collision.theirs", theirs.by(), at), theirs.words()));
        both.addClassName("collision-texts");
        var choices = new Div(
                new Button(getTranslation("assessment.collision.keep.mine"), click -> keepMine.run()),
                new Button(getTranslation("assessment.collision.keep.theirs"), click -> keepTheirs.run()));
        choices.addClassName("collision-choices");
        add(new Paragraph(getTranslation("assessment.collision")), both, choices);
    }

    private static Component version(String title, String body) {
        var text = new Div(body);
        text.addClassName("collision-text");
        return new Div(new H4(title), text);
    }
}
