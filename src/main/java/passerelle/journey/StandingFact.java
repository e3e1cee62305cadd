package passerelle.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.city.Standing;

/**
 * What the membership means for the journey.
 *
 * @param resumed when the city was readmitted for the last time: from that day on its time counts again
 */
public record StandingFact(Standing standing, @Nullable LocalDate resumed) {

    /** Nobody waits for a city that stands aside. */
    boolean isPaused() {
        return switch (standing) {
            case PROSPECT, CANDIDATE, MEMBER -> false;
            case SUSPENDED, WITHDRAWN, DECLINED -> true;
        };
    }

    /** A suspended city still owes its fee. */
    boolean owesFees() {
        return standing != Standing.WITHDRAWN && standing != Standing.DECLINED;
    }
}
