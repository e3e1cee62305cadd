package passerelle.text.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
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
                        storageKey(),
                        stored,
                        version,
                        box.getTranslation("text.typing"));
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

    /** One for each person, so that nobody finds a colleague's words on a shared computer. */
    private String storageKey() {
        var request = VaadinRequest.getCurrent();
        var person = request == null || request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
        return String.join(
                "/", "passerelle", person, key.subject(), key.objectId().toString(), key.field());
    }
}
