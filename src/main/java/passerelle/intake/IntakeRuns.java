package passerelle.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import passerelle.account.BackgroundWork;
import passerelle.shared.Reason;
import passerelle.shared.Run;

/** Looks at tables, brings them in and takes them back, while the person looks on or does something else. */
@Component
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeRuns {

    private final IntakeDesk desk;
    private final IntakeService intakes;
    private final EnclosureFiles files;
    private final BackgroundWork background;
    private final Map<IntakeId, Run<IntakeId>> runs = new ConcurrentHashMap<>();

    IntakeRuns(IntakeDesk desk, IntakeService intakes, EnclosureFiles files, BackgroundWork background) {
        this.desk = desk;
        this.intakes = intakes;
        this.files = files;
        this.background = background;
    }

    /** What goes on with that table now. */
    public Optional<Run<IntakeId>> underWay(IntakeId id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> !run.isOver());
    }

    /** At the table and the files that came with it. */
    public Run<IntakeId> look(IntakeId id, Locale reader) {
        return start(id, files.countOf(id), run -> {
            var read = new AtomicInteger();
            intakes.lookAgain(id, false, reader, () -> run.reach(read.incrementAndGet()));
            return id;
        });
    }

    /** @param lines how many there are to go through */
    public Run<IntakeId> bringIn(IntakeId id, int lines) {
        return start(id, lines + files.countOf(id), run -> {
            desk.bringIn(id, run::reach);
            return id;
        });
    }

    public Run<IntakeId> undo(IntakeId id, Reason reason) {
        return start(id, 0, run -> {
            desk.undo(id, reason);
            return id;
        });
    }

    private Run<IntakeId> start(IntakeId id, int parts, Function<Run<IntakeId>, IntakeId> work) {
        runs.values().removeIf(Run::isOver);
        var run = background.start(new Run<>(parts), work);
        runs.put(id, run);
        return run;
    }
}
