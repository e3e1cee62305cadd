package passerelle.chart;

import passerelle.chart.AreaFigures.Series;

/**
 * One drawing of a radar chart: thin rings, the rounds on them, the areas named around it or, where it is narrow,
 * below.
 */
final class RadarDrawing {

    private static final double ABOVE = 50;

    private final Pen pen = new Pen(new Inks());
    private final RadarChart chart;
    private final Size size;
    private final Legend legend;
    private final Circle circle;

    RadarDrawing(RadarChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        var radius = size.isWide() ? 200.0 : 138.0;
        var middle = legend.height() + (size.isWide() ? ABOVE : ABOVE - 16) + radius;
        this.circle = new Circle(
                size.width / 2.0, middle, radius, chart.figures().areas().size());
    }

    String svg() {
        grid();
        chart.figures().series().forEach(this::draw);
        legend.draw(pen);
        var end = circle.y() + circle.radius() + ABOVE;
        if (size.isWide()) {
            new SpokeNames(chart.figures(), circle, size.width).around(pen);
        } else {
            end = new SpokeNames(chart.figures(), circle, size.width).below(pen, end - 12);
        }
        return pen.print(new Sheet(chart.title(), "chart-radar", size, end));
    }

    private Legend legend() {
        var signs = new Legend(size.width);
        for (var series : chart.figures().series().reversed()) {
            var round = series.round();
            signs.add(
                    chart.figures().name(round),
                    Legend.line(series.ink(), round.kind(), Marks.shape(series.isLatest())));
        }
        return signs;
    }

    private void grid() {
        for (var spoke = 0; spoke < circle.spokes(); spoke++) {
            var end = circle.of(spoke, 100);
            pen.line(circle.x(), circle.y(), end.getX(), end.getY(), "--chart-grid");
        }
        for (var percent = 20; percent <= 100; percent += 20) {
            pen.draw(circle.ring(percent), Pen.HAIR, "--chart-grid");
        }
    }

    private void draw(Series series) {
        var kind = series.round().kind();
        for (var stretch : circle.stretches(series)) {
            if (series.isLatest()) {
                pen.veil(circle.surface(stretch, series), series.ink());
            }
            pen.draw(circle.line(stretch, series), Pen.stroke(series.isLatest() ? 2.5f : 1.75f, kind), series.ink());
        }
        for (var area : series.known()) {
            var at = circle.of(area, series.figure(area));
            var sign = Pen.at(at.getX(), at.getY(), Marks.shape(series.isLatest()));
            pen.mark(
                    sign,
                    series.ink(),
                    kind,
                    AreaFigures.pointName(area),
                    chart.figures().words(series, area));
        }
        if (series.isLatest()) {
            scale();
        }
    }

    /** The figures of the rings, left of the upright spoke. */
    private void scale() {
        for (var percent = 20; percent <= 100; percent += 20) {
            var at = circle.of(0, percent);
            pen.words(String.valueOf(percent), at.getX() - 9, at.getY() + 4, Pen.Anchor.END, Style.SMALL);
        }
    }
}
