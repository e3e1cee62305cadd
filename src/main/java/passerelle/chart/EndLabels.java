package passerelle.chart;

import static java.util.Comparator.comparingDouble;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The names of the lines at the right of the drawing, at the height where each ends, moved apart where they would touch. */
final class EndLabels extends AbstractXYAnnotation {

    private static final double GAP = 16;
    private static final double SWATCH = 26;
    private static final double MIDDLE_TO_BASELINE = 4.5;

    private final List<Label> labels;
    private final Marks marks;
    private final Inks inks;

    /** One line's name and last figure, and the height where it ends. */
    record Label(int series, List<String> lines, double end) {

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
        var heights = labels.stream().map(Label::height).toList();
        var middles = Spacing.apart(ends, heights, area.getMinY() - Lettering.LINE / 2.0, area.getMaxY());
        for (var i = 0; i < labels.size(); i++) {
            write(graphics, labels.get(i), area.getMaxX() + GAP, middles.get(i));
        }
    }

    private void write(Graphics2D graphics, Label label, double x, double middle) {
        var firstLine = middle - (label.height() - Lettering.LINE) / 2;
        marks.swatch(graphics, label.series(), x, firstLine);
        graphics.setPaint(inks.of("--chart-ink"));
        graphics.setFont(Lettering.FONT);
        var baseline = firstLine + MIDDLE_TO_BASELINE;
        for (var line : label.lines()) {
            graphics.drawString(line, (float) (x + SWATCH), (float) baseline);
            baseline += Lettering.LINE;
        }
    }
}
