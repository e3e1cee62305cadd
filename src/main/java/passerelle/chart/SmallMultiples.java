package passerelle.chart;

import static java.util.Comparator.comparing;

import java.util.List;
import passerelle.chart.LineChart.Break;
import passerelle.chart.LineChart.Point;

/** One small line chart for each area, all on the same scale from 0 to 100 and over the same dates. */
public record SmallMultiples(String title, List<Panel> panels, List<Break> breaks, Wording wording) {

    public SmallMultiples {
        panels = List.copyOf(panels);
        breaks = List.copyOf(breaks);
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new MultiplesDrawing(this, size).svg();
    }

    /**
     * The figures of one area, with a point without a figure where its line is to break; no line leads from one kind to
     * the other.
     */
    public record Panel(String name, List<Point> points) {

        public Panel {
            points = points.stream().sorted(comparing(Point::at)).toList();
        }

        List<Point> of(Kind kind) {
            return points.stream().filter(point -> point.kind() == kind).toList();
        }
    }

    /** The name of the marks of a panel, as their {@code data-point}, by its place. */
    public static String pointName(int panel) {
        return Integer.toString(panel);
    }
}
