package passerelle.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import passerelle.chart.AreaFigures.Level;
import passerelle.chart.AreaFigures.Series;

/** The bars of one area with its name and its latest figure. */
record BarRow(AreaFigures figures, int area, Size size, double top) {

    private static final double NAME = 262;
    private static final double INDENT = 14;
    private static final double FIGURE = 92;
    private static final double BETWEEN = 12;
    private static final double MIDDLE_TO_BASELINE = 4.5;

    /** One below the other, from there on. */
    static List<BarRow> all(AreaFigures figures, Size size, double top) {
        var rows = new ArrayList<BarRow>();
        var next = top;
        for (var area = 0; area < figures.areas().size(); area++) {
            var row = new BarRow(figures, area, size, next);
            rows.add(row);
            next = row.bottom();
        }
        return rows;
    }

    static double x(Size size, double percent) {
        var from = size.isWide() ? NAME + INDENT : INDENT;
        return from + (size.width - FIGURE - from) * percent / 100;
    }

    /** How much room there is for the name of an area. */
    static double nameWidth(Size size) {
        return (size.isWide() ? NAME : size.width) - INDENT;
    }

    static double thickness(Series series) {
        return series.isLatest() ? 13 : 6;
    }

    Level level() {
        return about().level();
    }

    double bottom() {
        return top + BETWEEN + (size.isWide() ? Math.max(bars(), named()) : named() + 3 + bars());
    }

    void draw(Pen pen) {
        name(pen);
        var end = 0.0;
        for (var series : figures.series()) {
            if (series.has(area)) {
                bar(pen, series);
                end = Math.max(end, series.figure(area));
            }
        }
        figure(pen, x(size, end) + 8);
    }

    private void name(Pen pen) {
        var x = level() == Level.MEMBER || !size.isWide() ? INDENT : 0;
        var baseline = size.isWide()
                ? barTop() + thickness(latest()) / 2 - (lines().size() - 1) * Lettering.LINE / 2.0 + MIDDLE_TO_BASELINE
                : top + Lettering.LINE - 3;
        for (var line : lines()) {
            pen.words(line, x, baseline, Pen.Anchor.START, Style.PLAIN);
            baseline += Lettering.LINE;
        }
    }

    private void bar(Pen pen, Series series) {
        var from = x(size, 0);
        var y = barTop() + (series.isLatest() ? 0 : thickness(latest()) + 1);
        var width = Math.max(1, x(size, series.figure(area)) - from - 1);
        var shape = new Rectangle2D.Double(from, y + 1, width, thickness(series) - 2);
        var kind = series.round().kind();
        pen.mark(shape, series.ink(), kind, AreaFigures.pointName(area), figures.words(series, area));
    }

    private void figure(Pen pen, double x) {
        var behind = x;
        var baseline = barTop() + thickness(latest()) / 2 + MIDDLE_TO_BASELINE;
        if (about().latest() != null) {
            var figure = figures.wording().figure().apply(about().latest());
            pen.words(figure, x, baseline, Pen.Anchor.START, Style.PLAIN);
            behind += Style.PLAIN.width(figure) + 7;
        }
        if (!about().note().isEmpty()) {
            pen.words(about().note(), behind, baseline, Pen.Anchor.START, Style.MUTED);
        }
    }

    private double barTop() {
        return size.isWide() ? top + Math.max(0, named() - bars()) / 2 : top + named() + 3;
    }

    private double bars() {
        return figures.series().stream().mapToDouble(BarRow::thickness).sum() + (figures.before() == null ? 0 : 1);
    }

    private double named() {
        return lines().size() * (double) Lettering.LINE;
    }

    private List<String> lines() {
        return Lettering.wrap(about().name(), nameWidth(size));
    }

    private Series latest() {
        return figures.series().getLast();
    }

    private AreaFigures.Area about() {
        return figures.areas().get(area);
    }
}
