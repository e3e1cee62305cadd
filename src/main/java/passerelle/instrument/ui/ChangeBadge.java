package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import passerelle.instrument.IndicatorChange;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What became of an indicator since the edition before. */
final class ChangeBadge {

    private ChangeBadge() {}

    static StatusBadge of(Component reader, IndicatorChange change) {
        var tone = switch (change) {
            case SAME, DROPPED -> Tone.NEUTRAL;
            case CHANGED -> Tone.SOON;
            case NEW -> Tone.DONE;
        };
        return new StatusBadge(tone, Phrases.name(reader, change));
    }
}
