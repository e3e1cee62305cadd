package passerelle.chart;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How figures from 0 to 100 move over the rounds: one line a series, its name and last figure at its end. */
public record LineChart(String title, List<Series> series, List<Break> breaks, Wording wording) {

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

    /** Official figures have filled marks, indicative ones hollow marks and dashed lines. */
    public enum Kind {
        OFFICIAL,
        INDICATIVE
    }

    /** Units of the drawing, equal to pixels at its natural size. */
    public enum Size {
        WIDE(760, 340),
        NARROW(360, 300);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public record Series(String name, Role role, List<Point> points) {

        public Series {
            points = points.stream().sorted(comparing(Point::at)).toList();
        }
    }

    /** A figure from 0 to 100 at a date, or a gap in the line. */
    public record Point(LocalDate at, @Nullable BigDecimal value, Kind kind) {

        private static final BigDecimal MOST = BigDecimal.valueOf(100);

        public Point {
            if (value != null && (value.signum() < 0 || value.compareTo(MOST) > 0)) {
                throw new IllegalArgumentException("Not between 0 and 100: " + value);
            }
        }

        public static Point ofYear(int year, @Nullable BigDecimal value, Kind kind) {
            return new Point(LocalDate.of(year, 1, 1), value, kind);
        }
    }

    /** From this date on another edition of the instrument was answered. */
    public record Break(LocalDate at, String label) {}

    /** How the reader's language writes dates on the axis, figures, and the kinds. */
    public record Wording(
            Function<LocalDate, String> date, Function<BigDecimal, String> figure, Function<Kind, String> kind) {

        String mark(Series series, Point point, BigDecimal value) {
            return series.name() + ", " + date.apply(point.at()) + ": " + figure.apply(value) + " ("
                    + kind.apply(point.kind()) + ")";
        }
    }

    /** The name of a mark in the drawing, as its {@code data-point}, by the places of its series and of its date. */
    public static String pointName(int series, int point) {
        return series + "-" + point;
    }
}
