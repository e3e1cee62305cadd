package passerelle.journey.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import passerelle.account.Role;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.journey.StepStatus;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** Steps in words: what state, by when, what to do and who must do it. */
public final class JourneyWords {

    private static final int SOON = 30;

    private final UI ui = UI.getCurrent();
    private final LocalDate today;

    public JourneyWords(LocalDate today) {
        this.today = today;
    }

    /** The year belongs to the name of what happens every year or every round. */
    public String name(StepState state) {
        var name = ui.getTranslation("Step." + state.step());
        var yearly = state.step() == Step.FEE || state.step() == Step.INDEX;
        return yearly && state.round() > 0 ? name + " " + state.round() : name;
    }

    /** When it was done, or by when it should be. */
    String when(StepState state) {
        if (state.isLate(today)) {
            return late(state.daysLate(today));
        }
        if (state.due() != null) {
            return Phrases.phrase("journey.by", Phrases.shortDate(state.due()));
        }
        return state.status() == StepStatus.DONE && state.since() != null
                ? Phrases.shortDate(state.since())
                : ui.getTranslation("StepStatus." + state.status());
    }

    /** Such as: late 12 days. */
    public String late(int days) {
        return ui.getTranslation("journey.late", days);
    }

    /** What somebody must do, such as: plan the expert visit. */
    public String action(StepState state) {
        return ui.getTranslation(
                "journey.next." + state.step() + "." + state.status(),
                state.round() == 0 ? "" : Integer.toString(state.round()));
    }

    public String who(Role actor) {
        return ui.getTranslation("journey.actor." + actor);
    }

    public StatusBadge badge(StepState state) {
        return new StatusBadge(tone(state), ui.getTranslation("phrase.about", name(state), when(state)));
    }

    /** Without the name of the step, where that is said already. */
    public StatusBadge dueBadge(StepState state) {
        return new StatusBadge(tone(state), when(state));
    }

    public StatusBadge feeBadge(StepState fee) {
        return new StatusBadge(tone(fee), ui.getTranslation("phrase.about", name(fee), feeWords(fee)));
    }

    private String feeWords(StepState fee) {
        if (fee.status() == StepStatus.DONE) {
            return ui.getTranslation("journey.fee.settled");
        }
        var uncalled = fee.actor() == Role.SECRETARIAT ? ui.getTranslation("journey.fee.uncalled") + ", " : "";
        return uncalled + when(fee);
    }

    Tone tone(StepState state) {
        return switch (state.status()) {
            case DONE -> Tone.DONE;
            case SKIPPED -> Tone.NEUTRAL;
            case OPEN, NOT_STARTED -> waiting(state);
        };
    }

    private Tone waiting(StepState state) {
        if (state.isLate(today)) {
            return Tone.LATE;
        }
        if (state.due() != null && state.due().isBefore(today.plusDays(SOON))) {
            return Tone.SOON;
        }
        return state.status() == StepStatus.OPEN ? Tone.INFO : Tone.NEUTRAL;
    }
}
