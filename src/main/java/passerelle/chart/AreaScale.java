package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import passerelle.chart.AreaFigures.Level;

/** From 0 to 100, with the names of the areas at its left or, where it is narrow, above what is drawn of them. */
record AreaScale(Size size) {

    static final double MIDDLE_TO_BASELINE = 4.5;

    private static final double HEIGHT = 26;
    private static final double NAME = 262;
    private static final double INDENT = 14;
    private static final double FIGURE = 92;

    /** Keeps a name clear of the upright of 0, below which it stands where it is narrow. */
    private static final double CLEAR = 5;

    boolean isWide() {
        return size.isWide();
    }

    double x(double percent) {
        var from = isWide() ? NAME + INDENT : INDENT;
        return from + (size.width - FIGURE - from) * percent / 100;
    }

    double x(BigDecimal percent) {
        return x(percent.doubleValue());
    }

    /** Where the first row begins. */
    double below(Legend legend) {
        return legend.height() + HEIGHT;
    }

    /** @return where the last row ends */
    double draw(Pen pen, Legend legend, List<? extends AreaRow> rows) {
        var end = rows.isEmpty() ? below(legend) : rows.getLast().bottom();
        for (var percent = 0; percent <= 100; percent += 20) {
            pen.words(String.valueOf(percent), x(percent), legend.height() + 16, Pen.Anchor.MIDDLE, Style.SMALL);
            pen.line(x(percent), below(legend) - 4, x(percent), end, percent == 0 ? "--chart-break" : "--chart-grid");
        }
        legend.draw(pen);
        rows.forEach(row -> row.draw(pen));
        return end;
    }

    Name name(String words, Level level) {
        if (!isWide()) {
            return new Name(Lettering.wrap(words, size.width - INDENT - CLEAR), INDENT + CLEAR, false);
        }
        return new Name(Lettering.wrap(words, NAME - INDENT), level == Level.MEMBER ? INDENT : 0, true);
    }

    /** The name of an area, in as many lines as it needs. */
    record Name(List<String> lines, double x, boolean isBeside) {

        double height() {
            return lines.size() * (double) Lettering.LINE;
        }

        /**
         * @param top of the row
         * @param middle of what is drawn of the area
         */
        void draw(Pen pen, double top, double middle) {
            var baseline = isBeside
                    ? middle - (lines.size() - 1) * Lettering.LINE / 2.0 + MIDDLE_TO_BASELINE
                    : top + Lettering.LINE - 3;
            for (var line : lines) {
                pen.words(line, x, baseline, Pen.Anchor.START, Style.PLAIN);
                baseline += Lettering.LINE;
            }
        }
    }
}
