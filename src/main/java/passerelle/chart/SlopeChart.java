package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the areas moved from one round to another of the same kind: a line each, named at its ends. The scale covers the
 * figures there are, in tens.
 *
 * @param edition what the later round answered where that is another edition; blank where both answered the same
 */
public record SlopeChart(
        String title,
        AreaFigures.Round before,
        AreaFigures.Round after,
        List<Slope> slopes,
        String edition,
        Wording wording) {

    public SlopeChart {
        slopes = List.copyOf(slopes);
        if (before.kind() != after.kind()) {
            throw new IllegalArgumentException("No line leads from one kind to the other");
        }
    }

    /**
     * One area, known of both rounds.
     *
     * @param change in words, such as +4
     */
    public record Slope(String name, BigDecimal before, BigDecimal after, String change) {

        public Slope {
            LineChart.checkPercent(before);
            LineChart.checkPercent(after);
        }
    }

    /** The name of both marks of an area, as their {@code data-point}, by its place. */
    public static String pointName(int slope) {
        return Integer.toString(slope);
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new SlopeDrawing(this, size).svg();
    }

    Kind kind() {
        return after.kind();
    }
}
