package passerelle.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The names of the areas of a radar: around it where there is room, else as numbers with a list below. */
final class SpokeNames {

    private static final double AWAY = 14;
    private static final double MIDDLE_TO_BASELINE = 4.5;
    private static final double WIDEST = 165;
    private static final double NUMBER = 24;

    private final List<String> names;
    private final Circle circle;
    private final double width;

    SpokeNames(List<String> names, Circle circle, double width) {
        this.names = names;
        this.circle = circle;
        this.width = width;
    }

    void around(Pen pen) {
        column(pen, 1);
        column(pen, -1);
        spokes(0).forEach(spoke -> upright(pen, spoke));
    }

    /** Returns where the list ends. */
    double below(Pen pen, double top) {
        for (var spoke = 0; spoke < names.size(); spoke++) {
            var at = circle.at(spoke, circle.radius() + AWAY);
            pen.words(number(spoke), at.getX(), at.getY() + MIDDLE_TO_BASELINE, Pen.Anchor.MIDDLE, Style.MUTED);
        }
        var half = (names.size() + 1) / 2;
        var left = list(pen, 0, half, top);
        return Math.max(left, list(pen, half, names.size(), top));
    }

    private double list(Pen pen, int from, int to, double top) {
        var x = from == 0 ? 0 : width / 2 + 4;
        var baseline = top + Lettering.LINE;
        for (var spoke = from; spoke < to; spoke++) {
            pen.words(number(spoke), x + NUMBER - 8, baseline, Pen.Anchor.END, Style.MUTED);
            for (var line : Lettering.wrap(names.get(spoke), width / 2 - NUMBER - 4)) {
                pen.words(line, x + NUMBER, baseline, Pen.Anchor.START, Style.PLAIN);
                baseline += Lettering.LINE;
            }
            baseline += 4;
        }
        return baseline - Lettering.LINE + 4;
    }

    private static String number(int spoke) {
        return String.valueOf(spoke + 1);
    }

    private void column(Pen pen, int side) {
        var spokes = side > 0 ? spokes(side) : spokes(side).reversed();
        var lines = spokes.stream()
                .map(spoke -> Lettering.wrap(names.get(spoke), room(spoke, side)))
                .toList();
        var wanted = spokes.stream()
                .map(spoke -> circle.at(spoke, circle.radius() + AWAY).getY())
                .toList();
        var heights = lines.stream()
                .map(each -> (double) each.size() * Lettering.LINE)
                .toList();
        var top = circle.y() - circle.radius() - 2 * AWAY;
        var middles = Spacing.apart(wanted, heights, top, circle.y() + circle.radius() + 3 * AWAY);
        for (var place = 0; place < spokes.size(); place++) {
            var x = circle.at(spokes.get(place), circle.radius() + AWAY).getX();
            write(pen, lines.get(place), x, middles.get(place), side > 0 ? Pen.Anchor.START : Pen.Anchor.END);
        }
    }

    /** Above the first spoke, or below the one opposite. */
    private void upright(Pen pen, int spoke) {
        var beside = circle.at(spoke + 1, circle.radius() + AWAY).getX() - circle.x();
        var lines = Lettering.wrap(names.get(spoke), 2 * Math.abs(beside) - AWAY);
        var at = circle.at(spoke, circle.radius() + AWAY + 6);
        var out = (lines.size() - 1) * Lettering.LINE / 2.0 * (spoke == 0 ? -1 : 1);
        write(pen, lines, at.getX(), at.getY() + out, Pen.Anchor.MIDDLE);
    }

    private static void write(Pen pen, List<String> lines, double x, double middle, Pen.Anchor anchor) {
        var baseline = middle - (lines.size() - 1) * Lettering.LINE / 2.0 + MIDDLE_TO_BASELINE;
        for (var line : lines) {
            pen.words(line, x, baseline, anchor, Style.PLAIN);
            baseline += Lettering.LINE;
        }
    }

    private double room(int spoke, int side) {
        var x = circle.at(spoke, circle.radius() + AWAY).getX();
        return Math.min(WIDEST, side > 0 ? width - x : x);
    }

    private List<Integer> spokes(int side) {
        return IntStream.range(0, names.size())
                .filter(spoke -> circle.side(spoke) == side)
                .boxed()
                .toList();
    }
}
