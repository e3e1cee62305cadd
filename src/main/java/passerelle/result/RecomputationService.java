package passerelle.result;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Gatherers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.account.BackgroundWork;
import passerelle.scoring.Scoring;
import passerelle.shared.Reason;
import passerelle.shared.Run;

/**
 * Works all indicative results out anew, after the rule has changed. Those of which the answers are back with the city
 * follow when it hands them in again.
 */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
public class RecomputationService {

    /** So many in one transaction: few enough to be held in memory, enough to ask the database seldom. */
    private static final int AT_ONCE = 100;

    private final Results results;
    private final Recomputation recomputation;
    private final BackgroundWork background;

    RecomputationService(Results results, Recomputation recomputation, BackgroundWork background) {
        this.results = results;
        this.recomputation = recomputation;
        this.background = background;
    }

    /** How many of those in force were worked out by another version of the rule than this one. */
    public int outdated() {
        return results.workedOutOtherwise(Scoring.VERSION);
    }

    /** It goes on while the person looks on or does something else. */
    public Run<Recomputed> begin(Reason reason) {
        var all = results.workable();
        return background.start(new Run<>(all.size()), run -> work(all, reason, run));
    }

    private Recomputed work(List<ResultId> all, Reason reason, Run<Recomputed> run) {
        var done = new AtomicReference<>(Recomputed.NONE);
        var batches = all.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
        background.share(batches, batch -> {
            var worked = recomputation.of(batch, reason);
            run.reach(done.accumulateAndGet(worked, Recomputed::plus).looked());
        });
        return done.get();
    }
}
