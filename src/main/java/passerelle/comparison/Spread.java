package passerelle.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.scoring.Score;

/**
 * How far apart the scores of several cities lie, exact. Quartiles and median lie on the straight line between the two
 * scores nearest to their place: with n scores in rising order the p-quantile stands at place 1 + (n − 1) p, as
 * QUARTILE.INC of Excel has it (type 7 of Hyndman and Fan, 1996).
 *
 * @param cities whose scores these are
 */
public record Spread(
        int cities, Score lowest, Score lowerQuartile, Score median, Score upperQuartile, Score highest, Score mean) {

    /** Below this number nothing is shown: it would tell of single cities, not of a group. */
    public static final int FEWEST = 3;

    /** Absent where there are fewer than {@value #FEWEST} scores. */
    public static Optional<Spread> of(Collection<Score> scores) {
        if (scores.size() < FEWEST) {
            return Optional.empty();
        }
        var rising = scores.stream().map(Score::percent).sorted().toList();
        return Optional.of(new Spread(
                rising.size(),
                new Score(rising.getFirst()),
                quartile(rising, 1),
                quartile(rising, 2),
                quartile(rising, 3),
                new Score(rising.getLast()),
                mean(rising)));
    }

    private static Score quartile(List<BigFraction> rising, int quarters) {
        var place = (rising.size() - 1) * quarters;
        var below = rising.get(place / 4);
        var above = rising.get((place + 3) / 4);
        var part = BigFraction.of(place % 4, 4);
        return new Score(below.add(above.subtract(below).multiply(part)));
    }

    private static Score mean(List<BigFraction> scores) {
        var sum = scores.stream().reduce(BigFraction.ZERO, BigFraction::add);
        return new Score(sum.divide(scores.size()));
    }
}
