package passerelle.fee.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import passerelle.fee.FeeLine;
import passerelle.fee.FeeRow;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The state of a fee in words. */
final class FeeBadge {

    private static final int SOON_DAYS = 14;

    private FeeBadge() {}

    static StatusBadge of(FeeRow fee, LocalDate today) {
        return switch (fee.status()) {
            case UNCALLED -> new StatusBadge(Tone.NEUTRAL, UI.getCurrent().getTranslation("FeeStatus.UNCALLED"));
            case CALLED -> called(fee.dueOn() == null ? LocalDate.MAX : fee.dueOn(), today);
            case PAID -> settled("fee.paid.on", fee);
            case WAIVED -> settled("fee.waived.on", fee);
        };
    }

    static StatusBadge of(FeeLine line, LocalDate today) {
        return switch (line.status()) {
            case CALLED -> called(line.due() == null ? LocalDate.MAX : line.due(), today);
            case UNCALLED -> new StatusBadge(Tone.NEUTRAL, UI.getCurrent().getTranslation("FeeStatus.UNCALLED"));
            case PAID, WAIVED ->
                new StatusBadge(Tone.DONE, UI.getCurrent().getTranslation("FeeStatus." + line.status()));
        };
    }

    private static StatusBadge called(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new StatusBadge(Tone.LATE, Phrases.phrase(days == -1 ? "fee.late.one" : "fee.late", -days));
        }
        return new StatusBadge(days <= SOON_DAYS ? Tone.SOON : Tone.INFO, Phrases.phrase("fee.due.on", due));
    }

    private static StatusBadge settled(String key, FeeRow fee) {
        var on = fee.settledOn();
        return new StatusBadge(Tone.DONE, Phrases.phrase(key, on == null ? "" : on));
    }
}
