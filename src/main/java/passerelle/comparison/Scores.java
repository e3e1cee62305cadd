package passerelle.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import passerelle.result.Measure;
import passerelle.scoring.Score;

/**
 * The percents of a result.
 *
 * @param provisional those in which a blank counts as 0
 */
public record Scores(Set<Measure> provisional, Map<Measure, Score> percents) {

    public static final Scores NONE = new Scores(Set.of(), Map.of());

    public Scores {
        provisional = Set.copyOf(provisional);
        percents = Map.copyOf(percents);
    }

    /** Absent where its edition does not ask about it, or nothing in it applies. */
    public Optional<Score> in(Measure measure) {
        return Optional.ofNullable(percents.get(measure));
    }

    public boolean isProvisional(Measure measure) {
        return provisional.contains(measure);
    }

    SampledResult of(Published result) {
        return new SampledResult(
                result.city(), result.id(), result.round(), result.edition(), !provisional.isEmpty(), percents);
    }
}
