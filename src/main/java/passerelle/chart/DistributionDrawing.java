package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Collections;

/** One drawing of a distribution: counts upwards, percents to the right. */
final class DistributionDrawing {

    private static final String GROUP = "--chart-group";
    private static final double GAP = 2;

    private final Pen pen = new Pen(new Inks());
    private final DistributionChart chart;
    private final Size size;
    private final Legend legend;
    private final Plot plot;

    DistributionDrawing(DistributionChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.plot = new Plot(34, legend.height() + 34, size.width - 14.0, size.isWide() ? 230 : 190);
    }

    String svg() {
        legend.draw(pen);
        middle();
        for (var percent = 0; percent <= 100; percent += 20) {
            pen.words(String.valueOf(percent), x(percent), plot.bottom() + 18, Pen.Anchor.MIDDLE, Style.SMALL);
        }
        for (var step = 0; step < chart.counts().size(); step++) {
            bar(step);
        }
        pen.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), "--chart-break");
        median();
        if (chart.own() != null) {
            own(chart.own());
        }
        for (var step = 0; step < chart.counts().size(); step++) {
            count(step);
        }
        return pen.print(new Sheet(chart.title(), "chart-distribution", size, plot.bottom() + 26));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        var wording = chart.wording();
        if (wording.own() != null) {
            legend.add(
                    wording.own(),
                    (pen, x, y) -> pen.sign(Pen.at(x + 14, y, SpreadRow.OWN), SpreadRow.CITY, chart.kind()));
        }
        legend.add(wording.median(), (pen, x, y) -> upright(pen, x + 14, y - 9, y + 9));
        legend.add(wording.middle(), (pen, x, y) -> pen.band(new Rectangle2D.Double(x + 1, y - 7, 26, 14), GROUP));
        legend.add(
                wording.bars(),
                (pen, x, y) -> pen.sign(new Rectangle2D.Double(x + 8, y - 7, 12, 14), GROUP, chart.kind()));
        return legend;
    }

    /** Over the whole height, behind the bars. */
    private void middle() {
        var from = x(chart.middle().lower());
        var width = Math.max(1, x(chart.middle().upper()) - from);
        pen.band(new Rectangle2D.Double(from, plot.top() - 8, width, plot.bottom() - plot.top() + 8), GROUP);
    }

    private void bar(int step) {
        var count = chart.counts().get(step);
        if (count == 0) {
            return;
        }
        var left = x(100.0 * step / chart.counts().size()) + GAP;
        var width = x(100.0 * (step + 1) / chart.counts().size()) - GAP - left;
        var top = top(count);
        var bar = new Rectangle2D.Double(left + 1, top, width - 2, plot.bottom() - top);
        pen.mark(
                bar,
                GROUP,
                chart.kind(),
                DistributionChart.pointName(step),
                chart.wording().bar().apply(step));
    }

    /** On top of all, with a rim of ground. */
    private void count(int step) {
        var count = chart.counts().get(step);
        if (count > 0) {
            var middle = x(100.0 * (step + 0.5) / chart.counts().size());
            pen.words(String.valueOf(count), middle, top(count) - 6, Pen.Anchor.MIDDLE, Style.SMALL);
        }
    }

    private double top(int count) {
        return plot.y((double) count / Collections.max(chart.counts()));
    }

    private void median() {
        upright(pen, x(chart.middle().median()), plot.top() - 8, plot.bottom());
    }

    /** With a rim of ground, so that it is seen before bars of any colour. */
    private static void upright(Pen pen, double x, double top, double bottom) {
        var line = new Line2D.Double(x, top, x, bottom);
        pen.draw(line, new BasicStroke(5), "--chart-ground");
        pen.draw(line, new BasicStroke(2.5f), "--chart-ink");
    }

    private void own(BigDecimal percent) {
        var line = new Line2D.Double(x(percent), plot.top() - 14, x(percent), plot.bottom());
        pen.draw(line, new BasicStroke(5), "--chart-ground");
        pen.draw(line, Pen.stroke(2.5f, chart.kind()), SpreadRow.CITY);
        Shape mark = Pen.at(x(percent), plot.top() - 14, SpreadRow.OWN);
        var step = DistributionChart.step(percent, chart.counts().size());
        var words = chart.wording().own() == null ? "" : chart.wording().own();
        pen.mark(mark, SpreadRow.CITY, chart.kind(), DistributionChart.pointName(step), words);
    }

    private double x(BigDecimal percent) {
        return x(percent.doubleValue());
    }

    private double x(double percent) {
        return plot.x(percent / 100);
    }
}
