package passerelle.comparison;

import java.util.Map;
import passerelle.result.Measure;
import passerelle.scoring.Score;

/**
 * The percents of a result.
 *
 * @param provisional whether a blank counts as 0 in one of them
 */
record Scores(boolean provisional, Map<Measure, Score> percents) {

    static final Scores NONE = new Scores(false, Map.of());

    Scores {
        percents = Map.copyOf(percents);
    }

    SampledResult of(Published result) {
        return new SampledResult(result.city(), result.id(), result.round(), result.edition(), provisional, percents);
    }
}
