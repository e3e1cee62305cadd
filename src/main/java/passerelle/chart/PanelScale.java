package passerelle.chart;

import java.time.LocalDate;
import java.util.List;

/** Where dates and figures stand in a panel: the same in all of them. */
record PanelScale(List<LocalDate> dates, double left, double top, double width) {

    static final double HEIGHT = 56;
    private static final double SCALE = 24;
    private static final double FIGURE = 36;

    double y(double percent) {
        return top + HEIGHT * (1 - percent / 100);
    }

    /** The middle where all figures are of one date. */
    double x(LocalDate date) {
        var first = LineDrawing.day(dates.getFirst());
        var last = LineDrawing.day(dates.getLast());
        var from = from() + 6;
        var part = first == last ? 0.5 : (LineDrawing.day(date) - first) / (last - first);
        return from + part * (to() - 6 - from);
    }

    double from() {
        return left + SCALE;
    }

    double to() {
        return left + width - FIGURE;
    }
}
