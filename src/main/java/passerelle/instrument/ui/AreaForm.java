package passerelle.instrument.ui;

import com.vaadin.flow.component.html.Div;
import passerelle.instrument.AreaNames;

/** How an area is called and introduced; its code stays, so that rounds can be compared. */
class AreaForm extends Div {

    private final AreaNames known;
    private final TextPair title;
    private final TextPair shortTitle;
    private final TextPair intro;

    AreaForm(AreaNames known) {
        this.known = known;
        addClassName("form-fields");
        title = TextPair.line(getTranslation("instrument.draft.title"), known.title());
        shortTitle = TextPair.line(getTranslation("instrument.draft.short"), known.shortTitle());
        intro = TextPair.passage(getTranslation("instrument.draft.intro"), known.intro());
        add(title, shortTitle, intro);
    }

    /** @throws passerelle.shared.RuleViolation when a language is missing */
    AreaNames typed() {
        return new AreaNames(known.code(), title.typed(), shortTitle.typed(), intro.typed());
    }
}
