package passerelle.comparison;

import java.util.Map;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/**
 * The result by which a city stands in a sample.
 *
 * @param round the year of the round
 * @param provisional whether a blank counts as 0 in one of its scores
 */
public record SampledResult(
        CityId city, ResultId result, int round, EditionId edition, boolean provisional, Map<Measure, Score> scores) {

    public SampledResult {
        scores = Map.copyOf(scores);
    }
}
