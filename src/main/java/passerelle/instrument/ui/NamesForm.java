package passerelle.instrument.ui;

import com.vaadin.flow.component.html.Div;
import passerelle.instrument.EditionNames;

/** How an edition is called and what it says of itself. */
class NamesForm extends Div {

    private final TextPair title;
    private final TextPair note;

    NamesForm(EditionNames known) {
        addClassName("form-fields");
        title = TextPair.line(getTranslation("instrument.draft.title"), known.title());
        note = TextPair.passage(getTranslation("instrument.draft.note"), known.note());
        add(title, note);
    }

    /** @throws passerelle.shared.RuleViolation when a language is missing */
    EditionNames typed() {
        return new EditionNames(title.typed(), note.typed());
    }
}
