package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import passerelle.instrument.EditionStatus;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** Whether an edition is in use. */
final class EditionBadge {

    private EditionBadge() {}

    static StatusBadge of(Component reader, EditionStatus status) {
        var tone = switch (status) {
            case DRAFT -> Tone.SOON;
            case ACTIVE -> Tone.DONE;
            case RETIRED, DISCARDED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Phrases.name(reader, status));
    }
}
