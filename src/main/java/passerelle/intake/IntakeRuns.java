package passerelle.intake;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import passerelle.account.BackgroundWork;
import passerelle.shared.Reason;
import passerelle.shared.Run;

/** Brings tables in, and takes them back, while the person looks on or does something else. */
@Component
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeRuns {

    private final IntakeDesk desk;
    private final BackgroundWork background;

    IntakeRuns(IntakeDesk desk, BackgroundWork background) {
        this.desk = desk;
        this.background = background;
    }

    /** @param lines how many there are to go through */
    public Run<IntakeId> bringIn(IntakeId id, int lines) {
        return background.start(new Run<>(lines), run -> {
            desk.bringIn(id, run::reach);
            return id;
        });
    }

    public Run<IntakeId> undo(IntakeId id, Reason reason) {
        return background.start(new Run<>(0), run -> {
            desk.undo(id, reason);
            return id;
        });
    }
}
