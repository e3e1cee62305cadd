package passerelle.portrait;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import passerelle.result.Change;
import passerelle.result.Comparison;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ResultDetails;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

/** How the figures of a city moved from one round to another of the same kind. */
public record Movement(Comparison comparison) {

    /** One figure that both rounds know. */
    public record Moved(Measure measure, Score before, Score now, Change change) {

        /** In whole points, as people read it: less than half a point is no movement. */
        public int points() {
            return change.rounded();
        }
    }

    public Movement {
        Objects.requireNonNull(comparison.before());
    }

    public ResultDetails before() {
        return Objects.requireNonNull(comparison.before());
    }

    public ResultDetails now() {
        return comparison.now();
    }

    /** Otherwise only what both editions ask about is compared. */
    public boolean crossesEditions() {
        return !before().sharesEditionWith(now());
    }

    /** What both rounds know of these, in their order. */
    public List<Moved> of(List<Measure> measures) {
        return measures.stream().flatMap(measure -> of(measure).stream()).toList();
    }

    public Optional<Moved> of(Measure measure) {
        return comparison
                .change(measure)
                .map(change -> new Moved(measure, score(before(), measure), score(now(), measure), change));
    }

    private static Score score(ResultDetails result, Measure measure) {
        return result.score(measure).map(Scored::score).orElseThrow();
    }

    /** What one round alone knows of these. */
    public List<Measure> apart(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> before().score(measure).isPresent()
                        != now().score(measure).isPresent())
                .toList();
    }

    /** The areas that both rounds know. */
    public List<Moved> areas() {
        return of(now().scores().keySet().stream()
                .filter(measure -> measure.kind() == MeasureKind.AREA)
                .sorted(Comparator.comparing(Measure::code))
                .toList());
    }

    public int risen() {
        return count(points -> points > 0);
    }

    public int fallen() {
        return count(points -> points < 0);
    }

    public int unmoved() {
        return count(points -> points == 0);
    }

    private int count(IntPredicate moved) {
        return (int) areas().stream().mapToInt(Moved::points).filter(moved).count();
    }

    /** The area that rose most, the first of several by its code; absent where none rose. */
    public Optional<Moved> mostRisen() {
        return areas().stream().filter(moved -> moved.points() > 0).max(Comparator.comparing(Moved::change));
    }

    /** The area that fell most; absent where none fell. */
    public Optional<Moved> mostFallen() {
        return areas().stream().filter(moved -> moved.points() < 0).min(Comparator.comparing(Moved::change));
    }
}
