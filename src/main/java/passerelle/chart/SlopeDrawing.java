package passerelle.chart;

import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.SlopeChart.Slope;

/** One drawing of a slope chart: two uprights, the lines between them, names and figures outside. */
final class SlopeDrawing {

    private static final double TOP = 36;
    private static final double LEAST = 380;
    private static final double BELOW = 30;

    private final Pen pen = new Pen(new Inks());
    private final SlopeChart chart;
    private final Size size;
    private final double left;
    private final double right;
    private final SlopeLabels befores;
    private final SlopeLabels afters;
    private final double bottom;

    SlopeDrawing(SlopeChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.left = size.isWide() ? 262 : 152;
        this.right = size.isWide() ? 498 : 284;
        this.befores = new SlopeLabels(left, true, labels(this::before));
        this.afters = new SlopeLabels(right, false, labels(this::after));
        this.bottom = TOP + Math.max(LEAST, Math.max(befores.height(), afters.height()));
    }

    String svg() {
        head(chart.before(), left);
        head(chart.after(), right);
        pen.line(left, TOP, left, bottom, "--chart-break");
        if (chart.edition().isEmpty()) {
            pen.line(right, TOP, right, bottom, "--chart-break");
        } else {
            pen.dotted(right, TOP, bottom);
            pen.words(chart.edition(), right, bottom + 18, Pen.Anchor.MIDDLE, Style.MUTED);
        }
        var places = IntStream.range(0, chart.slopes().size()).boxed().toList();
        places.forEach(this::line);
        places.forEach(this::marks);
        befores.draw(
                pen,
                chart.slopes().stream()
                        .map(slope -> y(slope.before().doubleValue()))
                        .toList(),
                TOP,
                bottom);
        afters.draw(
                pen,
                chart.slopes().stream()
                        .map(slope -> y(slope.after().doubleValue()))
                        .toList(),
                TOP,
                bottom);
        return pen.print(new Sheet(chart.title(), "chart-slope", size, bottom + BELOW));
    }

    private void head(AreaFigures.Round round, double x) {
        var words = round.name() + ", " + chart.wording().kind().apply(round.kind());
        pen.words(words, x, 18, size.isWide() ? Pen.Anchor.MIDDLE : Pen.Anchor.END, Style.PLAIN);
    }

    private List<List<String>> labels(Function<Slope, List<String>> label) {
        return chart.slopes().stream().map(label).toList();
    }

    private List<String> before(Slope slope) {
        return Lettering.wrap(slope.name() + " " + figure(slope.before()), left - SlopeLabels.AWAY - 4);
    }

    private List<String> after(Slope slope) {
        var moved = figure(slope.after()) + "  " + slope.change();
        return size.isWide()
                ? Lettering.wrap(moved + "  " + slope.name(), size.width - right - SlopeLabels.AWAY - 4)
                : List.of(moved);
    }

    private String figure(BigDecimal percent) {
        return chart.wording().figure().apply(percent);
    }

    private void line(int place) {
        var slope = chart.slopes().get(place);
        pen.draw(
                new Line2D.Double(
                        left,
                        y(slope.before().doubleValue()),
                        right,
                        y(slope.after().doubleValue())),
                Pen.stroke(2, chart.kind()),
                ink(slope));
    }

    private void marks(int place) {
        var slope = chart.slopes().get(place);
        mark(place, left, slope.before(), chart.before());
        mark(place, right, slope.after(), chart.after());
    }

    private void mark(int place, double x, BigDecimal figure, AreaFigures.Round round) {
        var slope = chart.slopes().get(place);
        var words = chart.wording().mark(slope.name(), round.name(), figure, round.kind());
        pen.mark(
                Pen.at(x, y(figure.doubleValue()), Marks.shape(shape(slope))),
                ink(slope),
                round.kind(),
                SlopeChart.pointName(place),
                words);
    }

    /** What rose is drawn as the city is, what fell as the round before. */
    private static String ink(Slope slope) {
        return switch (direction(slope)) {
            case 1 -> "--chart-city";
            case -1 -> "--chart-previous";
            default -> "--chart-group";
        };
    }

    private static int shape(Slope slope) {
        return switch (direction(slope)) {
            case 1 -> 2;
            case -1 -> 4;
            default -> 0;
        };
    }

    private static int direction(Slope slope) {
        return slope.after().compareTo(slope.before());
    }

    private double y(double percent) {
        var least = Math.floor(figures().min().orElse(0) / 10) * 10;
        var most = Math.max(least + 10, Math.ceil(figures().max().orElse(100) / 10) * 10);
        return bottom - (percent - least) / (most - least) * (bottom - TOP);
    }

    private DoubleStream figures() {
        return chart.slopes().stream()
                .flatMap(slope -> Stream.of(slope.before(), slope.after()))
                .mapToDouble(BigDecimal::doubleValue);
    }
}
