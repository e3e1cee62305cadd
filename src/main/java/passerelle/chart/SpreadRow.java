package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passerelle.chart.AreaFigures.Level;

/** One area of a spread: its name, the group's figures and, on top of them, the own one. */
record SpreadRow(SpreadChart chart, int place, Size size, double top) {

    static final double BAND = 14;
    static final Shape OWN = new Ellipse2D.Double(-5.5, -5.5, 11, 11);
    static final Shape MEAN = lozenge();
    static final String GROUP = "--chart-group";
    static final String CITY = "--chart-city";

    private static final double INDENT = 14;
    private static final double BETWEEN = 14;
    private static final double MIDDLE_TO_BASELINE = 4.5;
    private static final double UPRIGHT = 3;

    /** One below the other, from there on. */
    static List<SpreadRow> all(SpreadChart chart, Size size, double top) {
        var rows = new ArrayList<SpreadRow>();
        var next = top;
        for (var place = 0; place < chart.rows().size(); place++) {
            var row = new SpreadRow(chart, place, size, next);
            rows.add(row);
            next = row.bottom();
        }
        return rows;
    }

    static Shape upright(double x, double middle) {
        return new Rectangle2D.Double(x - UPRIGHT / 2, middle - BAND / 2 - 2, UPRIGHT, BAND + 4);
    }

    double bottom() {
        return top + BETWEEN + (size.isWide() ? Math.max(BAND, named()) : named() + 5 + BAND);
    }

    double middle() {
        return size.isWide() ? top + Math.max(BAND, named()) / 2 : top + named() + 5 + BAND / 2;
    }

    void draw(Pen pen) {
        name(pen);
        Optional.ofNullable(about().group()).ifPresent(group -> spread(pen, group));
        Optional.ofNullable(about().own()).ifPresent(own -> own(pen, own));
        figures(pen);
        if (!about().note().isEmpty()) {
            note(pen);
        }
    }

    private void name(Pen pen) {
        var x = about().level() == Level.MEMBER || !size.isWide() ? INDENT : 0;
        var baseline = size.isWide()
                ? middle() - (lines().size() - 1) * Lettering.LINE / 2.0 + MIDDLE_TO_BASELINE
                : top + Lettering.LINE - 3;
        for (var line : lines()) {
            pen.words(line, x, baseline, Pen.Anchor.START, Style.PLAIN);
            baseline += Lettering.LINE;
        }
    }

    private void spread(Pen pen, SpreadChart.Spread group) {
        pen.draw(
                new Line2D.Double(x(group.lowest()), middle(), x(group.highest()), middle()),
                new BasicStroke(1.5f),
                GROUP);
        var from = x(group.lowerQuartile());
        pen.band(
                new Rectangle2D.Double(from, middle() - BAND / 2, Math.max(1, x(group.upperQuartile()) - from), BAND),
                GROUP);
        pen.sign(Pen.at(x(group.mean()), middle(), MEAN), GROUP, Kind.INDICATIVE);
        pen.mark(
                upright(x(group.median()), middle()),
                GROUP,
                Kind.OFFICIAL,
                SpreadChart.pointName(place),
                chart.wording().groupMark().apply(about().name(), group));
    }

    private void own(Pen pen, BigDecimal figure) {
        pen.mark(
                Pen.at(x(figure), middle(), OWN),
                CITY,
                chart.kind(),
                SpreadChart.pointName(place),
                chart.wording().ownMark().apply(about().name(), figure));
    }

    /** Behind the scale, where nothing is drawn. */
    private void figures(Pen pen) {
        var own = about().own();
        if (own != null) {
            pen.words(
                    chart.wording().figure().apply(own),
                    BarRow.x(size, 100) + 14,
                    middle() + MIDDLE_TO_BASELINE,
                    Pen.Anchor.START,
                    Style.PLAIN);
        }
    }

    /** On the scale, at the end that the own figure leaves free. */
    private void note(Pen pen) {
        var isLow = about().own() != null && about().own().intValue() < 50;
        pen.words(
                about().note(),
                isLow ? BarRow.x(size, 100) - 6 : BarRow.x(size, 0) + 6,
                middle() + MIDDLE_TO_BASELINE,
                isLow ? Pen.Anchor.END : Pen.Anchor.START,
                Style.MUTED);
    }

    private double x(BigDecimal percent) {
        return BarRow.x(size, percent.doubleValue());
    }

    private double named() {
        return lines().size() * (double) Lettering.LINE;
    }

    private List<String> lines() {
        return Lettering.wrap(about().name(), BarRow.nameWidth(size));
    }

    private SpreadChart.Row about() {
        return chart.rows().get(place);
    }

    private static Shape lozenge() {
        var path = new Path2D.Double();
        path.moveTo(0, -4);
        path.lineTo(4, 0);
        path.lineTo(0, 4);
        path.lineTo(-4, 0);
        path.closePath();
        return path;
    }
}
