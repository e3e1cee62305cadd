package passerelle.workbook.ui;

import com.vaadin.flow.component.Component;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.workbook.LineState;

/** How a line compares, in words with their tone. */
final class LineBadge {

    private LineBadge() {}

    static StatusBadge of(Component reader, LineState state) {
        var tone = switch (state) {
            case NEW -> Tone.DONE;
            case CHANGED -> Tone.INFO;
            case UNCHANGED -> Tone.NEUTRAL;
            case CONFLICT -> Tone.SOON;
            case INVALID -> Tone.LATE;
        };
        return new StatusBadge(tone, Phrases.name(reader, state));
    }
}
