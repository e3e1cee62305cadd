package passerelle.result;

import java.util.List;
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
        var done = Recomputed.NONE;
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            run.reach(from);
            done = done.plus(recomputation.of(all.subList(from, Math.min(all.size(), from + AT_ONCE)), reason));
        }
        return done;
    }
}
