package passerelle.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** From 0 to 100 in steps of 20. */
final class ScoreAxis extends NumberAxis {

    ScoreAxis(Inks inks) {
        setRange(0, 100);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Lettering.FONT);
        setTickLabelPaint(inks.of("--chart-ink-muted"));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return IntStream.rangeClosed(0, 5).mapToObj(step -> tick(step * 20)).toList();
    }

    private static NumberTick tick(int score) {
        return new NumberTick(
                TickType.MAJOR, score, String.valueOf(score), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0);
    }
}
