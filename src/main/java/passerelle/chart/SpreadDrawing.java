package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One drawing of a spread: names at the left or, where it is narrow, above; the own figures behind the scale. */
final class SpreadDrawing {

    private final Pen pen = new Pen(new Inks());
    private final SpreadChart chart;
    private final Size size;
    private final Legend legend;
    private final AreaScale scale;
    private final List<SpreadRow> rows;

    SpreadDrawing(SpreadChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.scale = new AreaScale(size);
        this.rows = AreaRow.stacked(
                chart.rows().size(), scale.below(legend), (area, top) -> new SpreadRow(chart, area, scale, top));
    }

    String svg() {
        var end = scale.draw(pen, legend, rows);
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
}
