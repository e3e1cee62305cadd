package passerelle.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.UUID;
import passerelle.shared.ui.Prose;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** The long texts of an object: boxes for whoever writes them, prose for the others. */
@org.springframework.stereotype.Component
class TextParts {

    /** One text by its field, with the translation keys of its label and of a sentence of guidance. */
    record Part(String field, String label, String help) {}

    private final TextService texts;

    TextParts(TextService texts) {
        this.texts = texts;
    }

    Div of(String subject, UUID object, boolean writable, Part... parts) {
        var stored = texts.of(subject, object);
        var page = new Div();
        List.of(parts).forEach(part -> {
            var text = stored.getOrDefault(part.field(), SavedText.BLANK);
            if (writable) {
                page.add(box(new TextKey(subject, object, part.field()), part, text));
            } else if (!text.body().isBlank()) {
                page.add(new H3(UI.getCurrent().getTranslation(part.label())), new Prose(text.body()));
            }
        });
        return page;
    }

    private Component box(TextKey key, Part part, SavedText text) {
        var ui = UI.getCurrent();
        return new TextBox(texts, key, ui.getTranslation(part.label()), text).withHelp(ui.getTranslation(part.help()));
    }
}
