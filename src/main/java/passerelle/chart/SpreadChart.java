package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Areas one below the other, each with the spread of a group and the figure of one of its kind in it: a hair from the
 * lowest to the highest figure, a band over the middle half, an upright at the median, a lozenge at the mean.
 */
public record SpreadChart(String title, List<Row> rows, Kind kind, Wording wording) {

    public SpreadChart {
        rows = List.copyOf(rows);
    }

    /**
     * What is not known is null, never 0.
     *
     * @param own the figure that stands in the spread of the others
     * @param group null where it is too small to be shown
     * @param note what stands in the place of figures that are not there
     */
    public record Row(
            String name,
            AreaFigures.Level level,
            @Nullable BigDecimal own,
            @Nullable Spread group,
            String note) {

        public Row {
            LineChart.checkPercent(own);
        }
    }

    /** In rising order; the mean lies anywhere between the first and the last. */
    public record Spread(
            BigDecimal lowest,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            BigDecimal highest,
            BigDecimal mean) {

        public Spread {
            var rising = List.of(lowest, lowerQuartile, median, upperQuartile, highest);
            rising.forEach(LineChart::checkPercent);
            if (!rising.stream().sorted().toList().equals(rising)
                    || mean.compareTo(lowest) < 0
                    || mean.compareTo(highest) > 0) {
                throw new IllegalArgumentException("No spread: " + rising + " around " + mean);
            }
        }
    }

    /**
     * How the reader's language names what is drawn.
     *
     * @param own whose figure it is; null where a group is shown by itself
     * @param figure a percent as it is printed
     * @param ownMark the area and the figure in words
     * @param groupMark the area and the spread in words
     */
    public record Wording(
            @Nullable String own,
            String middle,
            String median,
            String mean,
            String range,
            Function<BigDecimal, String> figure,
            BiFunction<String, BigDecimal, String> ownMark,
            BiFunction<String, Spread, String> groupMark) {}

    /** The name of the marks of an area in a drawing, as their {@code data-point}, by its place. */
    public static String pointName(int row) {
        return Integer.toString(row);
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new SpreadDrawing(this, size).svg();
    }

    Optional<String> own() {
        return Optional.ofNullable(wording.own());
    }
}
