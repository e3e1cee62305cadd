package passerelle.text.ui;

import com.vaadin.flow.component.Component;
import passerelle.shared.ui.KeptWords;
import passerelle.text.TextKey;

/**
 * What the browser holds of a text until it is stored, for when the connection or the login is lost. What was held is
 * handed to the component's client-callable method {@code recover}, with the version that the writer had seen.
 */
public final class BrowserDraft {

    private final Component box;
    private final TextKey key;

    public BrowserDraft(Component box, TextKey key) {
        this.box = box;
        this.key = key;
    }

    /** @param typedIn the field, or something around it */
    public void watch(Component typedIn, String stored, long version) {
        box.getElement()
                .executeJs(
                        "window.passerelleText.watch(this, $0, $1, $2, $3, {typing: $4})",
                        typedIn.getElement(),
                        place(),
                        stored,
                        version,
                        box.getTranslation("text.typing"));
    }

    /** Where nothing may be typed any more: what is held goes to the component's client-callable {@code leftOver}. */
    public void show(String stored) {
        box.getElement().executeJs("window.passerelleText.show(this, $0, $1)", place(), stored);
    }

    /** @param words that say when it was stored */
    public void settle(String stored, long version, String words) {
        box.getElement()
                .executeJs(
                        "window.passerelleText && window.passerelleText.saved(this, $0, $1, $2)",
                        stored,
                        version,
                        words);
    }

    /** The writer has turned to something else. */
    public void drop() {
        box.getElement().executeJs("window.passerelleText && window.passerelleText.drop(this)");
    }

    private String place() {
        return KeptWords.place(key.subject(), key.objectId().toString(), key.field());
    }
}
