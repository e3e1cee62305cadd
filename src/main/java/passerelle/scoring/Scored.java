package passerelle.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.scoring.Score.Weighted;

/**
 * A score and how far it may still rise.
 *
 * @param score with every blank counted as 0
 * @param highest what the best answers to the blanks would make of it; the same as the score when there are none
 * @param provisional whether a blank counts in it
 */
public record Scored(Score score, Score highest, boolean provisional) {

    /** The weighted mean of all parts, and of the highest they may become; absent when nothing has weight. */
    static Optional<Scored> mean(Collection<Part> parts) {
        var scores = new ArrayList<Weighted>();
        var highest = new ArrayList<Weighted>();
        for (var part : parts) {
            scores.add(new Weighted(part.scored.score, BigFraction.of(part.weight)));
            highest.add(new Weighted(part.scored.highest, BigFraction.of(part.weight)));
        }
        var provisional = parts.stream().anyMatch(part -> part.scored.provisional);
        return Score.weightedMean(scores)
                .flatMap(score -> Score.weightedMean(highest).map(most -> new Scored(score, most, provisional)));
    }

    record Part(Scored scored, int weight) {}
}
