package passerelle.text.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Both texts as they were, to be looked at while one is made of them in the field. Nothing here is left to be saved. */
class MergePanel extends Div {

    MergePanel(String mine, String theirs, Runnable done) {
        addClassName("collision");
        getElement().setAttribute("role", "status");
        var both = new Div(
                CollisionPanel.version(getTranslation("text.mine"), mine),
                CollisionPanel.version(getTranslation("text.theirs.unknown"), theirs));
        both.addClassName("collision-texts");
        var choices = new Div(new Button(getTranslation("text.merge.done"), click -> done.run()));
        choices.addClassName("collision-choices");
        add(new Paragraph(getTranslation("text.merge.help")), both, choices);
    }
}
