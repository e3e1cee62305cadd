package passerelle.practice.ui;

import com.vaadin.flow.component.html.Div;
import passerelle.practice.PartSuggestion;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeService;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** Where the secretariat words a text otherwise, beginning with the city’s own words; the city will choose. */
class SuggestionBox extends Div {

    private final TextService texts;
    private final TextKey key;
    private final String language;
    private final String label;

    SuggestionBox(TextService texts, PracticeReading reading, PracticePart part) {
        var practice = reading.practice();
        var about =
                new PartSuggestion(part, reading.language(), practice.course().round());
        this.texts = texts;
        this.language = reading.language();
        this.label = getTranslation("practice.suggestion.for", Phrases.name(part));
        this.key = new TextKey(PracticeService.SUBJECT, practice.id().value(), about.field());
        addClassName("practice-suggesting");
        var stored = reading.texts().getOrDefault(about.field(), SavedText.BLANK);
        if (stored.body().isBlank()) {
            add(new QuietButton("practice.suggestion.make", () -> begin(reading.text(part), stored))
                    .about(Phrases.name(part)));
        } else {
            write(stored);
        }
    }

    private void begin(SavedText own, SavedText stored) {
        write(
                switch (texts.save(key, own.body(), stored.version(), language)) {
                    case TextSaving.Saved saved -> saved.text();
                    case TextSaving.Collided collided -> collided.theirs();
                });
    }

    private void write(SavedText stored) {
        removeAll();
        add(new TextBox(texts, key, label, stored).in(language).withMarkdown());
    }
}
