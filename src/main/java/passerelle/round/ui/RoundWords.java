package passerelle.round.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.round.RoundRow;
import passerelle.round.RoundState;
import passerelle.shared.ui.PageZone;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The cities of a round in words: how far, by when, how late. */
final class RoundWords {

    private static final int SOON = 30;

    private final UI ui = UI.getCurrent();
    private final LocalDate today;

    RoundWords(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** When an answer was last saved. */
    static Optional<LocalDate> lastActivity(RoundRow row) {
        return Optional.ofNullable(row.lastActivity()).map(PageZone::day);
    }

    String activity(RoundRow row) {
        return lastActivity(row).map(Phrases::shortDate).orElseGet(() -> ui.getTranslation("round.activity.none"));
    }

    String opened(RoundRow row) {
        return ui.getTranslation("round.opened.on", Phrases.shortDate(row.openedOn()));
    }

    StatusBadge state(RoundRow row) {
        return new StatusBadge(tone(row.state()), name(row.state()));
    }

    String name(RoundState state) {
        return ui.getTranslation("RoundState." + state);
    }

    static Tone tone(RoundState state) {
        return switch (state) {
            case NOT_STARTED -> Tone.NEUTRAL;
            case ANSWERING -> Tone.INFO;
            case SUBMITTED -> Tone.REVIEW;
            case RETURNED -> Tone.SOON;
            case REVIEWED -> Tone.DONE;
        };
    }

    /** Such as: answers by 14 March 2026, late 3 days, or report issued on 5 May 2026. */
    String due(RoundRow row) {
        if (row.reportedOn() != null) {
            return Phrases.phrase("round.reported", Phrases.shortDate(row.reportedOn()));
        }
        if (row.due() == null) {
            return ui.getTranslation("round.due.none");
        }
        return Phrases.phrase(
                row.submittedOn() != null ? "round.due.report" : "round.due.answers", Phrases.shortDate(row.due()));
    }

    /** How late it is, else by when it is due. */
    StatusBadge lateness(RoundRow row) {
        var late = row.daysLate(today);
        return late > 0
                ? new StatusBadge(Tone.LATE, ui.getTranslation("round.late", late))
                : new StatusBadge(isSoon(row) ? Tone.SOON : Tone.NEUTRAL, due(row));
    }

    private boolean isSoon(RoundRow row) {
        return row.due() != null && row.due().isBefore(today.plusDays(SOON));
    }
}
