package passerelle.text.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Words that this browser held for a text which nobody may write any more; nothing throws them away but the writer. */
class LeftOver extends Div {

    LeftOver(String typed, Runnable drop) {
        addClassName("collision");
        getElement().setAttribute("role", "status");
        var words = new Div(typed);
        words.addClassName("collision-text");
        var copy = new Button(getTranslation("text.left.copy"));
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", typed);
        var away = new Button(getTranslation("text.left.drop"), click -> {
            drop.run();
            removeFromParent();
        });
        var choices = new Div(copy, away);
        choices.addClassName("collision-choices");
        add(new Paragraph(getTranslation("text.left")), words, choices);
    }
}
