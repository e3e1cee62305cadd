package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import passerelle.chart.LineChart.Point;
import passerelle.chart.LineChart.Role;

/** Lines told apart by colour, stroke and mark; hollow marks and dashes where a figure is indicative. */
final class Marks extends XYLineAndShapeRenderer {

    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-5, -5, 10, 10),
            new Rectangle2D.Double(-4.25, -4.25, 8.5, 8.5),
            polygon(0, -5.5, 5, 4, -5, 4),
            polygon(0, -6, 6, 0, 0, 6, -6, 0),
            polygon(0, 5.5, 5, -4, -5, -4),
            polygon(-5.5, 0, -2.75, -5, 2.75, -5, 5.5, 0, 2.75, 5, -2.75, 5));
    private static final int OTHER_COLOURS = 4;

    private final LineChart chart;
    private final Inks inks;

    Marks(LineChart chart, Inks inks) {
        super(true, true);
        this.chart = chart;
        this.inks = inks;
        setUseFillPaint(true);
        setDrawOutlines(false);
    }

    /** The first ones are the easiest to tell apart. */
    static Shape shape(int place) {
        return SHAPES.get(place % SHAPES.size());
    }

    /** A piece of the line with the mark it ends in, 18 wide, from x on. */
    void swatch(Graphics2D graphics, int series, double x, double y) {
        var last = lastFigure(series);
        graphics.setPaint(inks.of(variable(series)));
        graphics.setStroke(getItemStroke(series, last));
        graphics.draw(new Line2D.Double(x, y, x + 18, y));
        var mark = AffineTransform.getTranslateInstance(x + 9, y).createTransformedShape(getItemShape(series, last));
        graphics.setPaint(inks.of(fill(series, last)));
        graphics.fill(mark);
        graphics.setPaint(inks.of(variable(series)));
        graphics.setStroke(stroke(2));
        graphics.draw(mark);
    }

    /** A hair in the colour of the line from beside its last mark to beside its name. */
    void lead(Graphics2D graphics, int series, Point2D end, Point2D name) {
        graphics.setPaint(inks.of(variable(series)));
        graphics.setStroke(stroke(1));
        graphics.draw(new Line2D.Double(end.getX() + 10, end.getY(), name.getX() - 6, name.getY()));
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return inks.of(variable(series));
    }

    /** Each mark has a colour of its own, by which it is found in the drawing and given its words. */
    @Override
    public Paint getItemFillPaint(int series, int item) {
        var line = chart.series().get(series);
        var point = point(series, item);
        var words = Optional.ofNullable(point.value())
                .map(value -> words(line, point, value))
                .orElse("");
        return inks.mark(fill(series, item), new Inks.Mark(LineChart.pointName(series, item), words, variable(series)));
    }

    private String words(LineChart.Series line, Point point, BigDecimal value) {
        var wording = chart.wording();
        return wording.mark(line.name(), wording.date().apply(point.at()), value, point.kind());
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return SHAPES.get(series % SHAPES.size());
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        var role = chart.series().get(series).role();
        var width = role == Role.CITY ? 2.5f : 1.75f;
        if (role == Role.GROUP) {
            return stroke(width, 0.1f, 5);
        }
        return indicative(series, item) ? stroke(width, 7, 5) : stroke(width);
    }

    /** The line to a point is as sure as the less sure of its ends. */
    private boolean indicative(int series, int item) {
        return point(series, item).kind() == Kind.INDICATIVE
                || item > 0 && point(series, item - 1).kind() == Kind.INDICATIVE;
    }

    private Point point(int series, int item) {
        return chart.series().get(series).points().get(item);
    }

    private int lastFigure(int series) {
        return IntStream.range(0, chart.series().get(series).points().size())
                .filter(item -> point(series, item).value() != null)
                .max()
                .orElseThrow();
    }

    private String fill(int series, int item) {
        return point(series, item).kind() == Kind.OFFICIAL ? variable(series) : "--chart-ground";
    }

    private String variable(int series) {
        return switch (chart.series().get(series).role()) {
            case CITY -> "--chart-city";
            case PREVIOUS -> "--chart-previous";
            case GROUP -> "--chart-group";
            case OTHER -> "--chart-other-" + (others(series) % OTHER_COLOURS + 1);
        };
    }

    private long others(int before) {
        return chart.series().stream()
                .limit(before)
                .filter(series -> series.role() == Role.OTHER)
                .count();
    }

    private static Stroke stroke(float width, float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Shape polygon(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (var i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
