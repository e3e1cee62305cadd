package passerelle.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Time, named only at the dates that have figures; where names would touch, the later one stays. */
final class RoundAxis extends NumberAxis {

    private static final double HALF_A_YEAR = 183;
    private static final double BETWEEN_NAMES = 10;
    private final LineChart chart;

    RoundAxis(LineChart chart, Inks inks) {
        this.chart = chart;
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Lettering.FONT);
        setTickLabelPaint(inks.of("--chart-ink-muted"));
        setRangeAround(LineDrawing.dates(chart));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var ticks = new ArrayList<NumberTick>();
        var free = Double.MAX_VALUE;
        for (var date : LineDrawing.dates(chart).reversed()) {
            var name = chart.wording().date().apply(date);
            var middle = valueToJava2D(LineDrawing.day(date), area, edge);
            var half = Lettering.width(name) / 2;
            if (middle + half + BETWEEN_NAMES <= free) {
                ticks.addFirst(tick(date, name));
                free = middle - half;
            }
        }
        return ticks;
    }

    private void setRangeAround(List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return;
        }
        var first = LineDrawing.day(dates.getFirst());
        var last = LineDrawing.day(dates.getLast());
        var margin = first == last ? HALF_A_YEAR : (last - first) * 0.05;
        setRange(first - margin, last + margin * 0.6);
    }

    private static NumberTick tick(LocalDate date, String name) {
        return new NumberTick(TickType.MAJOR, LineDrawing.day(date), name, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
    }
}
