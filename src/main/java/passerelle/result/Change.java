package passerelle.result;

import static java.math.RoundingMode.HALF_UP;

import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.scoring.Score;

/**
 * How far a percent moved from one round to another, in percentage points, exact: it is rounded once, when a person
 * reads it.
 */
public record Change(BigFraction points) implements Comparable<Change> {

    static Change between(Score before, Score now) {
        return new Change(now.percent().subtract(before.percent()));
    }

    /** A fall comes before a rise; by the difference, because the fractions order negative ones the wrong way round. */
    @Override
    public int compareTo(Change other) {
        return points.subtract(other.points).signum();
    }

    /** Whole points, halves away from zero. It may differ by one from the difference of two rounded percents. */
    public int rounded() {
        return points.bigDecimalValue(0, HALF_UP).intValueExact();
    }
}
