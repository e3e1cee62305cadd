package passerelle.network;

import java.util.Map;
import java.util.Optional;
import passerelle.comparison.Published;
import passerelle.result.Measure;
import passerelle.scoring.Score;

/**
 * A city with all its scores.
 *
 * @param code by which its pages are found
 */
public record HeatRow(String name, String code, Published result, Map<Measure, Score> scores) {

    public Optional<Score> score(Measure measure) {
        return Optional.ofNullable(scores.get(measure));
    }
}
