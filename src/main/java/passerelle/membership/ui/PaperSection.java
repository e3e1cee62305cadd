package passerelle.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** Papers of one kind, or why there should be one. */
class PaperSection extends Section {

    private final String key;
    private final Div cards = new Div();

    /** @param key of its title, before {@code .empty} and {@code .why} for when there is no paper */
    PaperSection(String key) {
        super(UI.getCurrent().getTranslation(key));
        this.key = key;
        cards.addClassName("papers");
        add(cards);
    }

    PaperSection with(Stream<PaperCard> papers) {
        papers.forEach(cards::add);
        return this;
    }

    PaperSection orNothing() {
        if (isEmpty()) {
            cards.add(new EmptyState(getTranslation(key + ".empty"), getTranslation(key + ".why")));
        }
        return this;
    }

    /** The one thing to do where there is no paper yet; otherwise a quiet possibility. */
    void offer(String action, Runnable act) {
        if (teaches()) {
            cards.getChildren().forEach(empty -> ((EmptyState) empty).add(new PrimaryButton(action, act)));
        } else {
            action(new QuietButton(action, act));
        }
    }

    /** Never the one thing to do while there is no paper of the kind that comes before. */
    void offerAfter(PaperSection before, String action, Runnable act) {
        if (before.teaches()) {
            offerQuietly(action, act);
        } else {
            offer(action, act);
        }
    }

    void offerQuietly(String action, Runnable act) {
        action(new QuietButton(action, act));
    }

    void insist(String action, Runnable act) {
        action(new PrimaryButton(action, act));
    }

    private boolean teaches() {
        return cards.getChildren().anyMatch(EmptyState.class::isInstance);
    }

    private boolean isEmpty() {
        return cards.getComponentCount() == 0;
    }
}
