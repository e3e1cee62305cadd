package passerelle.text.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import passerelle.text.SavedText;
import passerelle.text.TextKey;

/** What the browser holds of a text until it is stored, for when the connection or the login is lost. */
final class BrowserDraft {

    private final Component box;
    private final TextKey key;

    BrowserDraft(Component box, TextKey key) {
        this.box = box;
        this.key = key;
    }

    void watch(TextArea area, SavedText stored) {
        box.getElement()
                .executeJs(
                        "window.passerelleText.watch(this, $0, $1, $2, $3, {typing: $4})",
                        area.getElement(),
                        storageKey(),
                        stored.body(),
                        stored.version(),
                        box.getTranslation("text.typing"));
    }

    /** @param words that say when it was stored */
    void settle(SavedText saved, String words) {
        box.getElement()
                .executeJs(
                        "window.passerelleText && window.passerelleText.saved(this, $0, $1, $2)",
                        saved.body(),
                        saved.version(),
                        words);
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
