package passerelle.learning;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.comparison.Compared;
import passerelle.comparison.Spread;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.scoring.Score;

/** An area in which a city lies below the median of its group. */
public record WeakArea(Measure area, Score own, Spread group) {

    static final int MOST = 5;

    private static final Comparator<WeakArea> FURTHEST_FIRST =
            Comparator.comparing(WeakArea::gap).reversed().thenComparing(weak -> weak.area.code());

    /**
     * The areas that lie furthest below, at most {@value #MOST}: by the exact distance, though only where it is a point
     * at least as people read it. None where the group or the city has no figure.
     *
     * @param areas whether a city may learn in the area of that code
     */
    static List<WeakArea> of(Compared compared, Predicate<String> areas) {
        return compared.own() == null
                ? List.of()
                : compared.own().scores().keySet().stream()
                        .filter(measure -> measure.kind() == MeasureKind.AREA && areas.test(measure.code()))
                        .flatMap(area -> in(area, compared))
                        .filter(weak -> weak.points() > 0)
                        .sorted(FURTHEST_FIRST)
                        .limit(MOST)
                        .toList();
    }

    private static Stream<WeakArea> in(Measure area, Compared compared) {
        return compared.own(area).stream()
                .flatMap(own -> compared.sample().spread(area).stream().map(spread -> new WeakArea(area, own, spread)));
    }

    private BigFraction gap() {
        return group.median().percent().subtract(own.percent());
    }

    /** How many points below the median, as both are printed. */
    public int points() {
        return group.median().rounded() - own.rounded();
    }
}
