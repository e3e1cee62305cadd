package passerelle.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Names what a drawing uses, in lines from left to right at its top. */
final class Legend {

    private static final double SIGN = 28;
    private static final double GAP = 8;
    private static final double BETWEEN = 24;
    private static final double LINE = 22;
    private static final double MIDDLE_TO_BASELINE = 5;

    private final double width;
    private final List<Entry> entries = new ArrayList<>();

    /** What an entry draws before its words, {@value #SIGN} wide, from x on around the line at y. */
    @FunctionalInterface
    interface Sign {
        void draw(Pen pen, double x, double y);
    }

    private record Entry(String words, Sign sign) {

        double width() {
            return SIGN + GAP + Style.PLAIN.width(words);
        }
    }

    private record Placed(Entry entry, double x, double y) {}

    Legend(double width) {
        this.width = width;
    }

    /** A line with the mark it leads to. */
    static Sign line(ProfileLook look, Kind kind) {
        return (pen, x, y) -> {
            pen.draw(new Line2D.Double(x, y, x + SIGN, y), look.stroke(), look.ink());
            pen.sign(Pen.at(x + SIGN / 2, y, look.mark()), look.ink(), kind);
        };
    }

    void add(String words, Sign sign) {
        entries.add(new Entry(words, sign));
    }

    double height() {
        return entries.isEmpty() ? 0 : placed().getLast().y() + LINE / 2;
    }

    void draw(Pen pen) {
        for (var each : placed()) {
            var words = each.x() + SIGN + GAP;
            each.entry().sign().draw(pen, each.x(), each.y());
            pen.words(each.entry().words(), words, each.y() + MIDDLE_TO_BASELINE, Pen.Anchor.START, Style.PLAIN);
        }
    }

    private List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        var x = 0.0;
        var y = LINE / 2;
        for (var entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                y += LINE;
            }
            placed.add(new Placed(entry, x, y));
            x += entry.width() + BETWEEN;
        }
        return placed;
    }
}
