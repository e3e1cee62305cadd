package passerelle.chart;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How figures from 0 to 100 move over the rounds: one line a series, its name and last figure at its end. */
public record LineChart(String title, List<Series> series, List<Break> breaks, Wording wording) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public LineChart {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new LineDrawing(this, size).svg();
    }

    /** What a line stands for; its colour, its marks and its stroke follow from it. */
    public enum Role {
        CITY,
        PREVIOUS,
        GROUP,
        OTHER
    }

    public record Series(String name, Role role, List<Point> points) {

        public Series {
            points = points.stream().sorted(comparing(Point::at)).toList();
        }
    }

    /** A figure from 0 to 100 at a date, or a gap in the line. */
    public record Point(LocalDate at, @Nullable BigDecimal value, Kind kind) {

        public Point {
            checkPercent(value);
        }

        public static Point ofYear(int year, @Nullable BigDecimal value, Kind kind) {
            return new Point(LocalDate.of(year, 1, 1), value, kind);
        }
    }

    /** From this date on another edition of the instrument was answered. */
    public record Break(LocalDate at, String label) {}

    static void checkPercent(@Nullable BigDecimal value) {
        if (value != null && (value.signum() < 0 || value.compareTo(MOST) > 0)) {
            throw new IllegalArgumentException("Not between 0 and 100: " + value);
        }
    }

    /** The name of a mark in the drawing, as its {@code data-point}, by the places of its series and of its date. */
    public static String pointName(int series, int point) {
        return series + "-" + point;
    }
}
