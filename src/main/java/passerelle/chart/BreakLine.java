package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A thin upright where the edition of the instrument changed, named at its foot. */
final class BreakLine extends AbstractXYAnnotation {

    private static final float[] DOTS = {2, 4};
    private final LineChart.Break edition;
    private final Inks inks;

    BreakLine(LineChart.Break edition, Inks inks) {
        this.edition = edition;
        this.inks = inks;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis time,
            ValueAxis score,
            int index,
            PlotRenderingInfo info) {
        var x = time.valueToJava2D(LineDrawing.day(edition.at()), area, RectangleEdge.BOTTOM);
        if (x < area.getMinX() || x > area.getMaxX()) {
            return;
        }
        graphics.setPaint(inks.of("--chart-break"));
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DOTS, 0));
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        graphics.setPaint(inks.of("--chart-ink-muted"));
        graphics.setFont(Lettering.FONT);
        graphics.drawString(edition.label(), (float) besides(x, area), (float) area.getMaxY() - 6);
    }

    private double besides(double x, Rectangle2D area) {
        var width = Lettering.width(edition.label());
        return x + 5 + width <= area.getMaxX() ? x + 5 : Math.max(area.getMinX(), x - 5 - width);
    }
}
