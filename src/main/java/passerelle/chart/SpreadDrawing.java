package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One drawing of a spread: names at the left or, where it is narrow, above; the own figures behind the scale. */
final class SpreadDrawing {

    private static final double SCALE = 26;

    private final Pen pen = new Pen(new Inks());
    private final SpreadChart chart;
    private final Size size;
    private final Legend legend;
    private final List<SpreadRow> rows;

    SpreadDrawing(SpreadChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.rows = SpreadRow.all(chart, size, legend.height() + SCALE);
    }

    String svg() {
        var end = rows.isEmpty() ? legend.height() + SCALE : rows.getLast().bottom();
        grid(end);
        legend.draw(pen);
        rows.forEach(row -> row.draw(pen));
        return pen.print(new Sheet(chart.title(), "chart-spread", size, end + 4));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        var wording = chart.wording();
        chart.own()
                .ifPresent(own -> legend.add(
                        own, (pen, x, y) -> pen.sign(Pen.at(x + 14, y, SpreadRow.OWN), SpreadRow.CITY, chart.kind())));
        legend.add(
                wording.middle(),
                (pen, x, y) -> pen.band(
                        new Rectangle2D.Double(x + 1, y - SpreadRow.BAND / 2, 26, SpreadRow.BAND), SpreadRow.GROUP));
        legend.add(
                wording.median(),
                (pen, x, y) -> pen.sign(SpreadRow.upright(x + 14, y), SpreadRow.GROUP, Kind.OFFICIAL));
        legend.add(
                wording.mean(),
                (pen, x, y) -> pen.sign(Pen.at(x + 14, y, SpreadRow.MEAN), SpreadRow.GROUP, Kind.INDICATIVE));
        legend.add(
                wording.range(),
                (pen, x, y) ->
                        pen.draw(new Line2D.Double(x + 1, y, x + 27, y), new BasicStroke(1.5f), SpreadRow.GROUP));
        return legend;
    }

    private void grid(double end) {
        for (var percent = 0; percent <= 100; percent += 20) {
            var x = BarRow.x(size, percent);
            pen.words(String.valueOf(percent), x, legend.height() + 16, Pen.Anchor.MIDDLE, Style.SMALL);
            pen.line(x, legend.height() + SCALE - 4, x, end, percent == 0 ? "--chart-break" : "--chart-grid");
        }
    }
}
