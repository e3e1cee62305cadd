package passerelle.text.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import passerelle.shared.ui.Phrases;
import passerelle.text.SavedText;

/** Two texts for one place: the reader's own and the one that somebody else saved meanwhile. */
class CollisionPanel extends Div {

    CollisionPanel(String mine, SavedText theirs, Consumer<String> choose, Runnable merge) {
        addClassName("collision");
        getElement().setAttribute("role", "alert");
        var at = theirs.savedAt();
        var other = at == null
                ? getTranslation("text.theirs.unknown")
                : getTranslation("text.theirs", theirs.savedBy(), Phrases.moment(at));
        var both = new Div(version(getTranslation("text.mine"), mine), version(other, theirs.body()));
        both.addClassName("collision-texts");
        var choices = new Div(
                new Button(getTranslation("text.keep.mine"), click -> choose.accept(mine)),
                new Button(getTranslation("text.keep.theirs"), click -> choose.accept(theirs.body())),
                new Button(getTranslation("text.keep.both"), click -> choose.accept(theirs.body() + "\n\n" + mine)),
                new Button(getTranslation("text.merge"), click -> merge.run()));
        choices.addClassName("collision-choices");
        add(new Paragraph(getTranslation("text.collision")), both, choices);
    }

    static Component version(String title, String body) {
        var text = new Div(body);
        text.addClassName("collision-text");
        return new Div(new H4(title), text);
    }
}
