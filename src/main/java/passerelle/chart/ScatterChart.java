package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures from 0 to 100 by another one that each of them has. */
public record ScatterChart(String title, List<Point> points, Across across, Kind kind, Wording wording) {

    public ScatterChart {
        points = List.copyOf(points);
        if (across == Across.LOGARITHM
                && points.stream().anyMatch(point -> point.across().signum() <= 0)) {
            throw new IllegalArgumentException("No logarithm of what is not above 0");
        }
    }

    /** How the scale to the right grows. */
    public enum Across {
        /** From 0 on, by equal steps. */
        EVENLY,
        /** Ten times as much is as far everywhere. */
        LOGARITHM
    }

    /**
     * @param across above 0 on a scale of logarithms
     * @param own whether it is the one that is looked for among all others
     */
    public record Point(String name, BigDecimal across, BigDecimal percent, boolean own) {

        public Point {
            LineChart.checkPercent(percent);
            if (across.signum() < 0) {
                throw new IllegalArgumentException("Below 0: " + across);
            }
        }
    }

    /**
     * How the reader's language names what is drawn.
     *
     * @param others whose points they are
     * @param own whose point is marked; null where none is
     * @param axis what is measured to the right
     * @param tick a figure of that scale
     * @param mark what a point says
     */
    public record Wording(
            String others,
            @Nullable String own,
            String axis,
            Function<BigDecimal, String> tick,
            Function<Point, String> mark) {}

    /** The name of the mark of a point in a drawing, as its {@code data-point}, by its place. */
    public static String pointName(int place) {
        return Integer.toString(place);
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new ScatterDrawing(this, size).svg();
    }
}
