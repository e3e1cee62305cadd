package passerelle.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import passerelle.practice.form.FormNote;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** Something that a person should look at: which field, what stands in the file, and what to do. */
class ReceivedNote extends Div {

    private static final int LONGEST = 300;

    ReceivedNote(FormNote note) {
        addClassName("received-note");
        var field = note.field();
        var tone = switch (note.kind()) {
            case MISSING -> Tone.SOON;
            case NOT_UNDERSTOOD, UNMAPPED_THEME, LEFT_OVER, TOO_LONG -> Tone.LATE;
            case PICTURE -> Tone.INFO;
        };
        add(new StatusBadge(
                tone, field == null ? getTranslation("practice.received.nowhere") : Phrases.name(this, field)));
        if (!note.text().isBlank()) {
            var quoted = new Span(Phrases.phrase("practice.quoted", cut(note.text())));
            quoted.addClassName("received-quote");
            add(quoted);
        }
        add(new Span(Phrases.name(this, note.kind())));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
