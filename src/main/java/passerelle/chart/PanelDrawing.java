package passerelle.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import passerelle.chart.LineChart.Point;
import passerelle.chart.SmallMultiples.Panel;

/** One area of small multiples: its name, its lines, its last figure. */
final class PanelDrawing {

    private static final String INK = "--chart-city";
    private static final double MIDDLE_TO_BASELINE = 4.5;

    private final SmallMultiples chart;
    private final Panel panel;
    private final String point;
    private final PanelScale scale;

    PanelDrawing(SmallMultiples chart, int place, PanelScale scale) {
        this.chart = chart;
        this.panel = chart.panels().get(place);
        this.point = SmallMultiples.pointName(place);
        this.scale = scale;
    }

    /** A dot that still shows within the ring of an indicative figure of the same round. */
    static Shape sign(Kind kind) {
        var radius = kind == Kind.OFFICIAL ? 2.25 : 4;
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    void draw(Pen pen) {
        var baseline = scale.top() - Lettering.LINE / 2.0 - 3;
        for (var line : Lettering.wrap(panel.name(), scale.width()).reversed()) {
            pen.words(line, scale.left(), baseline, Pen.Anchor.START, Style.PLAIN);
            baseline -= Lettering.LINE;
        }
        grid(pen);
        Arrays.stream(Kind.values()).forEach(kind -> lines(pen, panel.of(kind)));
        Arrays.stream(Kind.values())
                .sorted(Comparator.reverseOrder())
                .forEach(kind -> panel.of(kind).forEach(each -> mark(pen, each)));
        last(pen);
    }

    private void grid(Pen pen) {
        for (var percent : List.of(0, 50, 100)) {
            pen.line(scale.from(), scale.y(percent), scale.to(), scale.y(percent), "--chart-grid");
            pen.words(String.valueOf(percent), scale.from() - 5, scale.y(percent) + 4, Pen.Anchor.END, Style.SMALL);
        }
        chart.breaks().forEach(edition -> pen.dotted(scale.x(edition.at()), scale.y(100), scale.y(0)));
        dates(pen);
    }

    /** The first and the last; where they would touch, the last. */
    private void dates(Pen pen) {
        var dates = scale.dates();
        if (dates.isEmpty()) {
            return;
        }
        var first = chart.wording().date().apply(dates.getFirst());
        var last = chart.wording().date().apply(dates.getLast());
        var below = scale.y(0) + 17;
        if (dates.size() == 1) {
            pen.words(last, scale.x(dates.getLast()), below, Pen.Anchor.MIDDLE, Style.SMALL);
            return;
        }
        pen.words(last, scale.to(), below, Pen.Anchor.END, Style.SMALL);
        if (scale.from() + Style.SMALL.width(first) + 8 < scale.to() - Style.SMALL.width(last)) {
            pen.words(first, scale.from(), below, Pen.Anchor.START, Style.SMALL);
        }
    }

    private void lines(Pen pen, List<Point> points) {
        for (var next = 1; next < points.size(); next++) {
            var from = points.get(next - 1);
            var to = points.get(next);
            if (from.value() != null && to.value() != null) {
                pen.draw(new Line2D.Double(x(from), y(from), x(to), y(to)), Pen.stroke(2, to.kind()), INK);
            }
        }
    }

    private void mark(Pen pen, Point each) {
        if (each.value() != null) {
            var sign = Pen.at(x(each), y(each), sign(each.kind()));
            var date = chart.wording().date().apply(each.at());
            var words = chart.wording().mark(panel.name(), date, each.value(), each.kind());
            pen.mark(sign, INK, each.kind(), point, words);
        }
    }

    /** Of the latest round that knows the area. */
    private void last(Pen pen) {
        panel.points().reversed().stream()
                .filter(each -> each.value() != null)
                .findFirst()
                .ifPresent(end -> write(pen, end));
    }

    private void write(Pen pen, Point end) {
        var figure = chart.wording().figure().apply(Objects.requireNonNull(end.value()));
        pen.words(figure, x(end) + 9, y(end) + MIDDLE_TO_BASELINE, Pen.Anchor.START, Style.PLAIN);
    }

    private double x(Point point) {
        return scale.x(point.at());
    }

    private double y(Point point) {
        return scale.y(Objects.requireNonNull(point.value()).doubleValue());
    }
}
