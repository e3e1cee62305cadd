package passerelle.chart;

import static java.util.Comparator.comparingDouble;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The names of the lines at the right of the drawing, at the height where each ends, moved apart where they would
 * touch. A thin lead ties a name to the end of its line; a line that ended earlier shows its mark beside its name
 * instead.
 */
final class EndLabels extends AbstractXYAnnotation {

    private static final double GAP = 16;
    private static final double SWATCH = 26;
    private static final double MIDDLE_TO_BASELINE = 4.5;
    private static final double AIR = 6;

    private final List<Label> labels;
    private final Marks marks;
    private final Inks inks;

    /** One line's name and last figure, the day on which it ends, and where: how far right and how high. */
    record Label(int series, List<String> lines, double day, double x, double end) {

        double height() {
            return lines.size() * Lettering.LINE;
        }

        double width() {
            return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
        }
    }

    EndLabels(List<Label> labels, Marks marks, Inks inks) {
        this.labels =
                labels.stream().sorted(comparingDouble(Label::end).reversed()).toList();
        this.marks = marks;
        this.inks = inks;
    }

    /** What the labels need at the right of the plot. */
    double width() {
        var widest = labels.stream().mapToDouble(Label::width).max().orElse(0);
        return labels.isEmpty() ? 0 : GAP + SWATCH + Math.ceil(widest);
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
        var ends = labels.stream()
                .map(label -> score.valueToJava2D(label.end(), area, RectangleEdge.LEFT))
                .toList();
        var heights = labels.stream().map(label -> label.height() + AIR).toList();
        var last = labels.stream().mapToDouble(Label::day).max().orElse(0);
        var middles = Spacing.apart(ends, heights, area.getMinY() - Lettering.LINE / 2.0, area.getMaxY());
        for (var i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var x = area.getMaxX() + GAP;
            if (label.day() == last) {
                var end = new Point2D.Double(time.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM), ends.get(i));
                marks.lead(graphics, label.series(), end, new Point2D.Double(x + SWATCH, middles.get(i)));
            } else {
                marks.swatch(graphics, label.series(), x, firstLine(label, middles.get(i)));
            }
            write(graphics, label, x + SWATCH, firstLine(label, middles.get(i)));
        }
    }

    private static double firstLine(Label label, double middle) {
        return middle - (label.height() - Lettering.LINE) / 2;
    }

    private void write(Graphics2D graphics, Label label, double x, double firstLine) {
        graphics.setPaint(inks.of("--chart-ink"));
        graphics.setFont(Lettering.FONT);
        var baseline = firstLine + MIDDLE_TO_BASELINE;
        for (var line : label.lines()) {
            graphics.drawString(line, (float) x, (float) baseline);
            baseline += Lettering.LINE;
        }
    }
}
