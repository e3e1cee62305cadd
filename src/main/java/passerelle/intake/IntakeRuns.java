package passerelle.intake;

import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.account.CurrentUser;
import passerelle.shared.Reason;

/** Brings tables in, and takes them back, while the person looks on or does something else. */
@Component
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeRuns {

    private final IntakeDesk desk;
    private final AsyncTaskExecutor executor;
    private final CurrentUser user;
    private final Acting acting;

    IntakeRuns(
            IntakeDesk desk,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            CurrentUser user,
            Acting acting) {
        this.desk = desk;
        this.executor = executor;
        this.user = user;
        this.acting = acting;
    }

    /** @param lines how many there are to go through */
    public Run bringIn(IntakeId id, int lines) {
        return start(new Run(lines), run -> desk.bringIn(id, run::reach));
    }

    public Run undo(IntakeId id, Reason reason) {
        return start(new Run(0), run -> desk.undo(id, reason));
    }

    private Run start(Run run, Consumer<Run> work) {
        var person = user.id();
        executor.submit(() -> run.over(() -> acting.as(person, () -> {
            work.accept(run);
            return run;
        })));
        return run;
    }
}
