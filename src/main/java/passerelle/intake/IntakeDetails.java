package passerelle.intake;

import java.time.Instant;
import java.util.List;
import passerelle.table.Oddity;

/**
 * @param by who looked at it
 * @param leftOut how many lines somebody said shall not be brought in
 * @param since when it came to its status
 */
public record IntakeDetails(
        IntakeId id,
        String kind,
        String fileName,
        boolean addsCities,
        IntakeStatus status,
        String by,
        Instant lookedAt,
        Instant since,
        List<Oddity> oddities,
        Tally tally,
        int leftOut) {

    /** How many lines are to be brought in, or were. */
    public int wanted() {
        return tally.effective() - leftOut;
    }
}
