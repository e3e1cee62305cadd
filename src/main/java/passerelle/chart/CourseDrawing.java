package passerelle.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import passerelle.chart.CourseChart.Day;

/** One drawing of a course: dates and sizes below, breaks as dotted uprights. */
final class CourseDrawing {

    private static final String GROUP = "--chart-group";
    private static final double BETWEEN_NAMES = 8;
    private static final Shape MARK = new Ellipse2D.Double(-4, -4, 8, 8);

    private final Pen pen = new Pen(new Inks());
    private final CourseChart chart;
    private final Size size;
    private final Legend legend;
    private final Plot plot;

    CourseDrawing(CourseChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.plot = new Plot(34, legend.height() + 20, size.width - 20.0, size.isWide() ? 280 : 230);
    }

    String svg() {
        legend.draw(pen);
        plot.percents(pen);
        chart.breaks().forEach(edition -> pen.dotted(x(edition.at()), plot.top(), plot.bottom()));
        for (var next = 1; next < chart.days().size(); next++) {
            between(chart.days().get(next - 1), chart.days().get(next));
        }
        for (var place = 0; place < chart.days().size(); place++) {
            mark(chart.days().get(place), place);
        }
        dates();
        return pen.print(new Sheet(chart.title(), "chart-course", size, plot.bottom() + 62));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        legend.add(
                chart.wording().median(),
                Legend.line(new ProfileLook(GROUP, MARK, Pen.stroke(2.5f, chart.kind())), chart.kind()));
        legend.add(
                chart.wording().middle(), (pen, x, y) -> pen.band(new Rectangle2D.Double(x + 1, y - 7, 26, 14), GROUP));
        chart.breaks()
                .forEach(edition -> legend.add(
                        edition.label() + " (" + chart.wording().date().apply(edition.at()) + ")",
                        (pen, x, y) -> pen.dotted(x + 14, y - 9, y + 9)));
        return legend;
    }

    private void between(Day one, Day other) {
        if (one.middle().isEmpty() || other.middle().isEmpty()) {
            return;
        }
        var from = one.middle().get();
        var to = other.middle().get();
        var band = new Path2D.Double();
        band.moveTo(x(one.on()), y(from.lower()));
        band.lineTo(x(one.on()), y(from.upper()));
        band.lineTo(x(other.on()), y(to.upper()));
        band.lineTo(x(other.on()), y(to.lower()));
        band.closePath();
        pen.band(band, GROUP);
        var line = new Line2D.Double(x(one.on()), y(from.median()), x(other.on()), y(to.median()));
        pen.draw(line, Pen.stroke(2.5f, chart.kind()), GROUP);
    }

    private void mark(Day day, int place) {
        day.middle().ifPresent(middle -> {
            alone(day, place, middle);
            pen.mark(
                    Pen.at(x(day.on()), y(middle.median()), MARK),
                    GROUP,
                    chart.kind(),
                    CourseChart.pointName(place),
                    chart.wording().mark().apply(day));
        });
    }

    /** A day between two of which nothing is shown has its middle half as an upright. */
    private void alone(Day day, int place, Quartiles middle) {
        var days = chart.days();
        var before = place > 0 && days.get(place - 1).middle().isPresent();
        var after = place + 1 < days.size() && days.get(place + 1).middle().isPresent();
        if (!before && !after) {
            var top = y(middle.upper());
            pen.band(new Rectangle2D.Double(x(day.on()) - 7, top, 14, y(middle.lower()) - top), GROUP);
        }
    }

    /** With the sizes below them; where names would touch, the later one stays. */
    private void dates() {
        Function<Day, String> dated = day -> chart.wording().date().apply(day.on());
        var free = Double.MAX_VALUE;
        for (var day : chart.days().reversed()) {
            var number = String.valueOf(day.size());
            var half = Math.max(Style.SMALL.width(dated.apply(day)), Style.SMALL.width(number)) / 2;
            if (x(day.on()) + half + BETWEEN_NAMES <= free) {
                pen.words(dated.apply(day), x(day.on()), plot.bottom() + 18, Pen.Anchor.MIDDLE, Style.SMALL);
                pen.words(number, x(day.on()), plot.bottom() + 36, Pen.Anchor.MIDDLE, Style.SMALL);
                free = x(day.on()) - half;
            }
        }
        pen.words(chart.wording().size(), plot.right(), plot.bottom() + 55, Pen.Anchor.END, Style.SMALL);
    }

    /** The middle where all is of one date. */
    private double x(LocalDate date) {
        var first = LineDrawing.day(chart.days().getFirst().on());
        var last = LineDrawing.day(chart.days().getLast().on());
        var part = first == last ? 0.5 : (LineDrawing.day(date) - first) / (last - first);
        return plot.x(0.03 + 0.94 * part);
    }

    private double y(BigDecimal percent) {
        return plot.y(percent.doubleValue() / 100);
    }
}
