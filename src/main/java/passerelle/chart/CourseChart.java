package passerelle.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import passerelle.chart.LineChart.Break;

/** How a group moves over time: a line through its medians in a band over the middle half, with its size on each day. */
public record CourseChart(String title, List<Day> days, List<Break> breaks, Kind kind, Wording wording) {

    public CourseChart {
        days = List.copyOf(days);
        breaks = List.copyOf(breaks);
    }

    /**
     * @param middle absent where the group is too small to be shown
     * @param size how many there are
     */
    public record Day(LocalDate on, Optional<Quartiles> middle, int size) {}

    /**
     * How the reader's language names what is drawn.
     *
     * @param size what the numbers below the dates count
     * @param mark what the median of a day says
     */
    public record Wording(
            String median, String middle, String size, Function<LocalDate, String> date, Function<Day, String> mark) {}

    /** The name of the mark of a day in a drawing, as its {@code data-point}, by its place. */
    public static String pointName(int day) {
        return Integer.toString(day);
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new CourseDrawing(this, size).svg();
    }
}
