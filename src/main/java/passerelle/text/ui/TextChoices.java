package passerelle.text.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import passerelle.text.SavedText;

/** Below a text: what the writer decides when somebody else saved in between, and what one text is made of. */
class TextChoices extends Div {

    TextChoices() {
        addClassName("text-choices");
        setVisible(false);
    }

    void collide(String mine, SavedText theirs, Consumer<String> choose, Runnable merge) {
        show(new CollisionPanel(mine, theirs, choose, merge));
    }

    /** Stays until the writer has done with it. */
    void merge(String mine, String theirs) {
        show(new MergePanel(mine, theirs, this::clear));
    }

    private void show(Div panel) {
        removeAll();
        add(panel);
        setVisible(true);
    }

    boolean areOpen() {
        return getChildren().anyMatch(CollisionPanel.class::isInstance);
    }

    /** The text is stored: nothing is left to choose. */
    void settle() {
        if (areOpen()) {
            clear();
        }
    }

    private void clear() {
        removeAll();
        setVisible(false);
    }
}
