package passerelle.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names beside one upright of a slope chart, moved apart where they would touch, a hair from each to its mark. */
final class SlopeLabels {

    static final double AWAY = 24;

    private static final double MARK = 8;
    private static final double AIR = 3;
    private static final double MIDDLE_TO_BASELINE = 4.5;

    private final double x;
    private final boolean isLeft;
    private final List<List<String>> labels;

    SlopeLabels(double x, boolean isLeft, List<List<String>> labels) {
        this.x = x;
        this.isLeft = isLeft;
        this.labels = labels;
    }

    /** What they need one below the other. */
    double height() {
        return labels.stream().mapToDouble(SlopeLabels::height).sum();
    }

    /** @param marks how high the mark of each stands */
    void draw(Pen pen, List<Double> marks, double top, double bottom) {
        var order = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(marks::get))
                .toList();
        var wanted = order.stream().map(marks::get).toList();
        var heights = order.stream().map(labels::get).map(SlopeLabels::height).toList();
        var middles = Spacing.apart(new ArrayList<>(wanted), heights, top - AIR, bottom + AIR);
        for (var place = 0; place < order.size(); place++) {
            lead(pen, marks.get(order.get(place)), middles.get(place));
            write(pen, labels.get(order.get(place)), middles.get(place));
        }
    }

    private void lead(Pen pen, double mark, double middle) {
        pen.line(outside(MARK), mark, outside(AWAY - 4), middle, "--chart-grid");
    }

    private void write(Pen pen, List<String> lines, double middle) {
        var baseline = middle - (lines.size() - 1) * Lettering.LINE / 2.0 + MIDDLE_TO_BASELINE;
        for (var line : lines) {
            pen.words(line, outside(AWAY), baseline, isLeft ? Pen.Anchor.END : Pen.Anchor.START, Style.PLAIN);
            baseline += Lettering.LINE;
        }
    }

    private double outside(double away) {
        return isLeft ? x - away : x + away;
    }

    private static double height(List<String> lines) {
        return lines.size() * (double) Lettering.LINE + AIR;
    }
}
