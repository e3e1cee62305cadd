package passerelle.text.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import passerelle.text.SavedText;

/** Tells the reader of a text in another language than the reader's which one it is. */
final class WrittenLanguage {

    private WrittenLanguage() {}

    static boolean isForeign(SavedText text, Locale reader) {
        return !text.body().isBlank() && !text.language().equals(reader.getLanguage());
    }

    /** Such as: written in French. */
    static String words(SavedText text, Component reader) {
        return reader.getTranslation("text.language." + text.language());
    }
}
