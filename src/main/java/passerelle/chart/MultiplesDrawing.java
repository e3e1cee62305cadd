package passerelle.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import passerelle.chart.LineChart.Point;

/** One drawing of small multiples: panels in rows, the legend above them. */
final class MultiplesDrawing {

    private static final double BETWEEN = 24;
    private static final double NAME = 2.0 * Lettering.LINE;
    private static final double PANEL = NAME + 92;

    private final Pen pen = new Pen(new Inks());
    private final SmallMultiples chart;
    private final Size size;
    private final int columns;

    MultiplesDrawing(SmallMultiples chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.columns = size.isWide() ? 4 : 2;
    }

    String svg() {
        var legend = legend();
        legend.draw(pen);
        var top = legend.height() + 10;
        var dates = dates();
        var width = (size.width - (columns - 1) * BETWEEN) / columns;
        for (var place = 0; place < chart.panels().size(); place++) {
            var x = place % columns * (width + BETWEEN);
            var y = top + Math.floorDiv(place, columns) * PANEL;
            new PanelDrawing(chart, place, new PanelScale(dates, x, y + NAME, width)).draw(pen);
        }
        var rows = Math.ceilDiv(chart.panels().size(), columns);
        return pen.print(new Sheet(chart.title(), "chart-multiples", size, top + rows * PANEL));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        Arrays.stream(Kind.values())
                .filter(kind -> figures().anyMatch(point -> point.kind() == kind))
                .forEach(kind -> legend.add(
                        chart.wording().kind().apply(kind),
                        Legend.line(
                                new ProfileLook("--chart-city", PanelDrawing.sign(kind), Pen.stroke(2, kind)), kind)));
        chart.breaks()
                .forEach(edition -> legend.add(
                        edition.label() + " (" + chart.wording().date().apply(edition.at()) + ")",
                        (pen, x, y) -> pen.dotted(x + 14, y - 9, y + 9)));
        return legend;
    }

    private Stream<Point> figures() {
        return points().filter(point -> point.value() != null);
    }

    private List<LocalDate> dates() {
        return points().map(Point::at).distinct().sorted().toList();
    }

    private Stream<Point> points() {
        return chart.panels().stream().flatMap(panel -> panel.points().stream());
    }
}
