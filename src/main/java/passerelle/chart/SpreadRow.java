package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;

/** One area of a spread: its name, the group's figures and, on top of them, the own one. */
record SpreadRow(SpreadChart chart, int place, AreaScale scale, double top) implements AreaRow {

    static final double BAND = 14;
    static final Shape OWN = new Ellipse2D.Double(-5.5, -5.5, 11, 11);
    static final Shape MEAN = lozenge();
    static final String GROUP = "--chart-group";
    static final String CITY = "--chart-city";

    private static final double BETWEEN = 14;
    private static final double UPRIGHT = 3;

    static Shape upright(double x, double middle) {
        return new Rectangle2D.Double(x - UPRIGHT / 2, middle - BAND / 2 - 2, UPRIGHT, BAND + 4);
    }

    @Override
    public double bottom() {
        return top + BETWEEN + (scale.isWide() ? Math.max(BAND, name().height()) : name().height() + 5 + BAND);
    }

    double middle() {
        return scale.isWide() ? top + Math.max(BAND, name().height()) / 2 : top + name().height() + 5 + BAND / 2;
    }

    @Override
    public void draw(Pen pen) {
        name().draw(pen, top, middle());
        Optional.ofNullable(about().group()).ifPresent(group -> spread(pen, group));
        Optional.ofNullable(about().own()).ifPresent(own -> own(pen, own));
        figures(pen);
        if (!about().note().isEmpty()) {
            note(pen);
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
                    scale.x(100) + 14,
                    middle() + AreaScale.MIDDLE_TO_BASELINE,
                    Pen.Anchor.START,
                    Style.PLAIN);
        }
    }

    /** On the scale, at the end that the own figure leaves free. */
    private void note(Pen pen) {
        var isLow = about().own() != null && about().own().intValue() < 50;
        pen.words(
                about().note(),
                isLow ? scale.x(100) - 6 : scale.x(0) + 6,
                middle() + AreaScale.MIDDLE_TO_BASELINE,
                isLow ? Pen.Anchor.END : Pen.Anchor.START,
                Style.MUTED);
    }

    private double x(BigDecimal percent) {
        return scale.x(percent);
    }

    private AreaScale.Name name() {
        return scale.name(about().name(), about().level());
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
