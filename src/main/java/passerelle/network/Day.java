package passerelle.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import passerelle.comparison.Spread;
import passerelle.instrument.EditionId;
import passerelle.scoring.Score;

/**
 * How a part of the network stood on one day.
 *
 * @param spread absent below {@value Spread#FEWEST} cities
 * @param edition by which most of these cities stood; absent where there is none
 */
public record Day(LocalDate on, int cities, Optional<Spread> spread, Optional<EditionId> edition) {

    static Day of(LocalDate on, List<Score> scores, Optional<EditionId> edition) {
        return new Day(on, scores.size(), Spread.of(scores), edition);
    }
}
