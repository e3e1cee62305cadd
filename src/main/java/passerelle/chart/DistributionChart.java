package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How many figures lie where between 0 and 100: a bar for each step of the scale, over them the middle half, the median
 * and the figure of one of them.
 *
 * @param own null where none of them is marked
 */
public record DistributionChart(
        String title,
        List<Integer> counts,
        Quartiles middle,
        @Nullable BigDecimal own,
        Kind kind,
        Wording wording) {

    public DistributionChart {
        counts = List.copyOf(counts);
        if (counts.isEmpty() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("No counts: " + counts);
        }
        LineChart.checkPercent(own);
    }

    /**
     * How the reader's language names what is drawn.
     *
     * @param own whose figure is marked, with the figure
     * @param bar what a bar says, by its place
     */
    public record Wording(
            String bars,
            String middle,
            String median,
            @Nullable String own,
            IntFunction<String> bar) {}

    /** The name of the marks of a step in a drawing, as their {@code data-point}, by its place. */
    public static String pointName(int step) {
        return Integer.toString(step);
    }

    /** In which of so many steps a percent lies; 100 lies in the last. */
    public static int step(BigDecimal percent, int steps) {
        return Math.min(steps - 1, (int) (percent.doubleValue() * steps / 100));
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new DistributionDrawing(this, size).svg();
    }
}
