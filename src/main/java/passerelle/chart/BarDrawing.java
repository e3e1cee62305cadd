package passerelle.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import passerelle.chart.AreaFigures.Level;

/** One drawing of a bar chart: names at the left or, where it is narrow, above their bars; figures behind them. */
final class BarDrawing {

    private final Pen pen = new Pen(new Inks());
    private final BarChart chart;
    private final Size size;
    private final Legend legend;
    private final AreaScale scale;
    private final List<BarRow> rows;

    BarDrawing(BarChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.scale = new AreaScale(size);
        this.rows = AreaRow.stacked(
                chart.figures().areas().size(),
                scale.below(legend),
                (area, top) -> new BarRow(chart, area, scale, top));
    }

    String svg() {
        var end = scale.draw(pen, legend, rows);
        rows.stream().filter(row -> row.level() == Level.COMPOSITE).forEach(this::bracket);
        return pen.print(new Sheet(chart.title(), "chart-bars", size, end + 4));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        var profiles = chart.figures().profiles();
        for (var profile : profiles.all()) {
            legend.add(
                    profiles.name(profile), sign(profile, profiles.look(profile).ink()));
        }
        var group = chart.group();
        if (group != null) {
            legend.add(
                    group.middle(),
                    (pen, x, y) -> pen.band(new Rectangle2D.Double(x + 1, y - 9, 26, 18), BarRow.GROUP));
            legend.add(group.median(), (pen, x, y) -> pen.upright(BarRow.upright(x + 14, y - 9, 18), BarRow.GROUP));
        }
        return legend;
    }

    private static Legend.Sign sign(Profile profile, String ink) {
        var thick = BarRow.thickness(profile) - 2;
        return (pen, x, y) -> pen.sign(new Rectangle2D.Double(x + 1, y - thick / 2, 26, thick), ink, profile.kind());
    }

    /** A thin upright beside the members that follow their composite. */
    private void bracket(BarRow composite) {
        var members = rows.stream()
                .skip(rows.indexOf(composite) + 1L)
                .takeWhile(row -> row.level() == Level.MEMBER)
                .toList();
        if (!members.isEmpty()) {
            pen.line(4, members.getFirst().top() + 2, 4, members.getLast().bottom() - 6, "--chart-break");
        }
    }
}
