package passerelle.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import passerelle.chart.ScatterChart.Point;

/** One drawing of a scatter chart: squares for all, a circle on top for the one that is looked for. */
final class ScatterDrawing {

    private static final double BETWEEN_NAMES = 14;
    private static final Shape OTHER = new Rectangle2D.Double(-3, -3, 6, 6);

    private final Pen pen = new Pen(new Inks());
    private final ScatterChart chart;
    private final Size size;
    private final Legend legend;
    private final Plot plot;
    private final ScatterScale scale;

    ScatterDrawing(ScatterChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.scale = ScatterScale.of(chart);
        this.plot = new Plot(34, legend.height() + 20, size.width - 14.0, size.isWide() ? 340 : 270);
    }

    String svg() {
        legend.draw(pen);
        plot.percents(pen);
        ticks();
        pen.words(chart.wording().axis(), plot.right(), plot.bottom() + 40, Pen.Anchor.END, Style.MUTED);
        draw(false);
        draw(true);
        return pen.print(new Sheet(chart.title(), "chart-scatter", size, plot.bottom() + 48));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        if (chart.wording().own() != null) {
            legend.add(
                    chart.wording().own(),
                    (pen, x, y) -> pen.sign(Pen.at(x + 14, y, SpreadRow.OWN), SpreadRow.CITY, chart.kind()));
        }
        legend.add(
                chart.wording().others(),
                (pen, x, y) -> pen.sign(Pen.at(x + 14, y, OTHER), SpreadRow.GROUP, chart.kind()));
        return legend;
    }

    /** Named where there is room for it, from the left on. */
    private void ticks() {
        var free = Double.NEGATIVE_INFINITY;
        for (var tick : scale.ticks()) {
            var x = plot.x(scale.part(tick));
            pen.line(x, plot.top(), x, plot.bottom(), "--chart-grid");
            var name = chart.wording().tick().apply(tick);
            var half = Style.SMALL.width(name) / 2;
            if (x - half >= free && x - half >= 0 && x + half <= size.width) {
                pen.words(name, x, plot.bottom() + 18, Pen.Anchor.MIDDLE, Style.SMALL);
                free = x + half + BETWEEN_NAMES;
            }
        }
    }

    private void draw(boolean own) {
        for (var place = 0; place < chart.points().size(); place++) {
            var point = chart.points().get(place);
            if (point.own() == own) {
                mark(point, place);
            }
        }
    }

    private void mark(Point point, int place) {
        var x = plot.x(scale.part(point.across()));
        var y = plot.y(point.percent().doubleValue() / 100);
        pen.mark(
                Pen.at(x, y, point.own() ? SpreadRow.OWN : OTHER),
                point.own() ? SpreadRow.CITY : SpreadRow.GROUP,
                chart.kind(),
                ScatterChart.pointName(place),
                chart.wording().mark().apply(point));
    }
}
