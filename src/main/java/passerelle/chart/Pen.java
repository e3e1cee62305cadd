package passerelle.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Draws lines, marks and words in the page's colours, each by the name of its CSS variable. */
final class Pen {

    static final Stroke HAIR = new BasicStroke(1);
    private static final Stroke DOTTED = stroke(1, BasicStroke.CAP_BUTT, 2, 4);
    private static final float VEIL = 0.12f;
    private static final float BAND = 0.24f;

    private final SVGGraphics2D graphics;
    private final Inks inks;

    /** Where a word stands by the point it is written at. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double before;

        Anchor(double before) {
            this.before = before;
        }
    }

    Pen(Inks inks) {
        var document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        this.graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false);
        this.inks = inks;
    }

    Graphics2D graphics() {
        return graphics;
    }

    String print(Sheet sheet) {
        return sheet.print(graphics.getRoot(), inks);
    }

    /** Dashed where the figures are indicative. */
    static Stroke stroke(float width, Kind kind) {
        return kind == Kind.OFFICIAL
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : stroke(width, BasicStroke.CAP_ROUND, 5, 6);
    }

    private static Stroke stroke(float width, int cap, float... dashes) {
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    void line(double x1, double y1, double x2, double y2, String ink) {
        draw(new Line2D.Double(x1, y1, x2, y2), HAIR, ink);
    }

    /** An upright where the edition of the instrument changed. */
    void dotted(double x, double top, double bottom) {
        draw(new Line2D.Double(x, top, x, bottom), DOTTED, "--chart-break");
    }

    void draw(Shape shape, Stroke stroke, String ink) {
        graphics.setPaint(inks.of(ink));
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void fill(Shape shape, String ink) {
        graphics.setPaint(inks.of(ink));
        graphics.fill(shape);
    }

    /** A thin layer of colour through which what lies below is seen. */
    void veil(Shape shape, String ink) {
        veil(shape, ink, VEIL);
    }

    /** A layer that stands for something by itself, such as the middle half of a group. */
    void band(Shape shape, String ink) {
        veil(shape, ink, BAND);
    }

    private void veil(Shape shape, String ink, float share) {
        graphics.setComposite(AlphaComposite.SrcOver.derive(share));
        graphics.setPaint(inks.of(ink));
        graphics.fill(shape);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    /** A thin shape that is seen on whatever lies below it. */
    void upright(Shape shape, String ink) {
        draw(shape, new BasicStroke(3), "--chart-ground");
        graphics.setPaint(inks.of(ink));
        graphics.fill(shape);
    }

    /** A shape without a name, as in a legend: filled, or hollow where it stands for what is indicative. */
    void sign(Shape shape, String ink, Kind kind) {
        graphics.setPaint(inks.of(kind == Kind.OFFICIAL ? ink : "--chart-ground"));
        graphics.fill(shape);
        draw(shape, new BasicStroke(2), ink);
    }

    /**
     * A sign that stands for a figure: it has a name for the table beside the drawing, and words for who points at it.
     */
    void mark(Shape shape, String ink, Kind kind, String point, String words) {
        var fill = kind == Kind.OFFICIAL ? ink : "--chart-ground";
        graphics.setPaint(inks.mark(fill, new Inks.Mark(point, words, ink)));
        graphics.fill(shape);
    }

    void words(String words, double x, double baseline, Anchor anchor, Style style) {
        graphics.setPaint(inks.of(style.ink));
        graphics.setFont(style.font);
        graphics.drawString(words, (float) (x - style.width(words) * anchor.before), (float) baseline);
    }

    static Shape at(double x, double y, Shape shape) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }
}
