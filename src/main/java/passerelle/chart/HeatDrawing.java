package passerelle.chart;

import java.awt.geom.Rectangle2D;

/** One drawing of a table in colours: names at the left, a cell for each figure. */
final class HeatDrawing {

    private static final double HEAD = 22;
    private static final double LINE = 24;
    private static final double GAP = 1;
    private static final double WIDEST_NAME = 170;
    private static final double TO_BASELINE = 4.5;

    private final Pen pen = new Pen(new Inks());
    private final HeatChart chart;
    private final double left;
    private final double width;

    HeatDrawing(HeatChart chart) {
        this.chart = chart;
        this.left = chart.lines().stream()
                        .mapToDouble(line -> Math.min(WIDEST_NAME, Style.PLAIN.width(line.name())))
                        .max()
                        .orElse(0)
                + 10;
        this.width = (Size.WIDE.width - left) / Math.max(1, chart.heads().size());
    }

    String svg() {
        for (var column = 0; column < chart.heads().size(); column++) {
            pen.words(chart.heads().get(column), middle(column), HEAD - 7, Pen.Anchor.MIDDLE, Style.SMALL);
        }
        for (var place = 0; place < chart.lines().size(); place++) {
            line(chart.lines().get(place), HEAD + place * LINE);
        }
        return pen.print(new Sheet(
                chart.title(), "chart-heat", Size.WIDE, HEAD + chart.lines().size() * LINE + 4));
    }

    private void line(HeatChart.Line line, double top) {
        var name = Lettering.wrap(line.name(), WIDEST_NAME);
        pen.words(
                name.size() > 1 ? name.getFirst() + "…" : name.getFirst(),
                0,
                top + LINE / 2 + TO_BASELINE,
                Pen.Anchor.START,
                Style.PLAIN);
        for (var column = 0; column < line.percents().size(); column++) {
            var place = column;
            line.percents()
                    .get(column)
                    .ifPresentOrElse(percent -> cell(percent, place, top), () -> unknown(place, top));
        }
    }

    private void unknown(int column, double top) {
        pen.words("–", middle(column), top + LINE / 2 + TO_BASELINE, Pen.Anchor.MIDDLE, Style.SMALL);
    }

    private void cell(int percent, int column, double top) {
        pen.fill(
                new Rectangle2D.Double(left + column * width, top, width - GAP, LINE - GAP),
                "--heat-" + HeatChart.step(percent));
        pen.words(
                Integer.toString(percent),
                middle(column),
                top + LINE / 2 + TO_BASELINE,
                Pen.Anchor.MIDDLE,
                Style.ON_HEAT);
    }

    private double middle(int column) {
        return left + (column + 0.5) * width - GAP / 2;
    }
}
