package passerelle.result.difference;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import passerelle.result.Measure;
import passerelle.scoring.Scored;

/**
 * The official figure of one area, composite or index beside our own.
 *
 * <p>The institute returns whole percents; ours is rounded to one, halves up, before the two are subtracted. So the
 * difference is in whole points: official minus own, above 0 where the institute is above us. Both may have been rounded
 * at other steps of their calculations, which moves each by up to half a point: one point between them says nothing, and
 * they differ from two points on.
 *
 * @param official null where the institute told none, or its edition does not ask about it
 * @param own null where nothing of it applies, or our edition does not ask about it
 * @param overruled how many answers in it the review counts otherwise than the city gave them
 */
public record Difference(
        Measure measure,
        @Nullable Scored official,
        @Nullable Scored own,
        int overruled) {

    /** What rounding alone may put between the two. */
    static final int ROUNDING_POINTS = 1;

    /** Official minus own; absent unless both are known. */
    public OptionalInt points() {
        return official == null || own == null
                ? OptionalInt.empty()
                : OptionalInt.of(official.score().rounded() - own.score().rounded());
    }

    /** By more than rounding explains. */
    public boolean differs() {
        return Math.abs(points().orElse(0)) > ROUNDING_POINTS;
    }

    /** How far our own may still rise, where a blank counts in it. */
    public Optional<Scored> provisional() {
        return Optional.ofNullable(own).filter(Scored::provisional);
    }

    /** Whether answers to the blanks could explain a difference: ours would reach the official figure with them. */
    public boolean blanksMayExplain() {
        return differs()
                && provisional()
                        .filter(open -> points().orElseThrow() > 0)
                        .filter(open -> official != null
                                && official.score().rounded() <= open.highest().rounded() + ROUNDING_POINTS)
                        .isPresent();
    }
}
