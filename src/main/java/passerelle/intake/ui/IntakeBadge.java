package passerelle.intake.ui;

import com.vaadin.flow.component.Component;
import passerelle.intake.IntakeDetails;
import passerelle.intake.Outcome;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** States in words with their tone. */
final class IntakeBadge {

    private IntakeBadge() {}

    static StatusBadge of(Component reader, IntakeDetails intake) {
        var tone = switch (intake.status()) {
            case ARRIVED, LOOKED_AT -> Tone.SOON;
            case BROUGHT_IN -> Tone.DONE;
            case UNDONE -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Phrases.name(reader, intake.status()));
    }

    static StatusBadge of(Component reader, Outcome outcome) {
        var tone = switch (outcome) {
            case ADDS -> Tone.DONE;
            case CHANGES -> Tone.SOON;
            case STAYS -> Tone.NEUTRAL;
            case REFUSED -> Tone.LATE;
        };
        return new StatusBadge(tone, Phrases.name(reader, outcome));
    }
}
