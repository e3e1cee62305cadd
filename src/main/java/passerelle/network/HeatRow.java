package passerelle.network;

import java.util.Optional;
import passerelle.comparison.Published;
import passerelle.comparison.Scores;
import passerelle.result.Measure;
import passerelle.scoring.Score;

/**
 * A city with all its scores.
 *
 * @param code by which its pages are found
 */
public record HeatRow(String name, String code, Published result, Scores scores) {

    public Optional<Score> score(Measure measure) {
        return scores.in(measure);
    }
}
