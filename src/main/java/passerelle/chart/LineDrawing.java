package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import passerelle.chart.LineChart.Point;
import passerelle.chart.LineChart.Series;

/** One drawing of a line chart: lines, marks and end labels on a thin grid, without frame or ground. */
final class LineDrawing {

    /** The widest a label may be, as a part of the drawing. */
    private static final double LABEL_SHARE = 0.28;

    /** How far the two kinds of one round stand from it, in pixels, and about how much of the drawing time takes. */
    private static final double APART = 6;

    private static final double TIME_SHARE = 0.6;

    private final Inks inks = new Inks();
    private final LineChart chart;
    private final Size size;
    private final RoundAxis rounds;

    LineDrawing(LineChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.rounds = new RoundAxis(chart, inks);
    }

    String svg() {
        var page = new Rectangle2D.Double(0, 0, size.width, size.isWide() ? 340 : 300);
        var pen = new Pen(inks);
        drawing().draw(pen.graphics(), page);
        return pen.print(new Sheet(chart.title(), "chart-line", size, page.getHeight()));
    }

    private JFreeChart drawing() {
        var marks = new Marks(chart, inks);
        var labels = new EndLabels(labels(), marks, inks);
        var plot = new XYPlot(dataset(), rounds, new ScoreAxis(inks), marks);
        plot.setInsets(new RectangleInsets(10, 0, 0, labels.width()));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(inks.of("--chart-grid"));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        chart.breaks().forEach(edition -> plot.addAnnotation(new BreakLine(edition, inks)));
        plot.addAnnotation(labels);
        var drawing = new JFreeChart(null, Lettering.FONT, plot, false);
        drawing.setBackgroundPaint(null);
        drawing.setPadding(RectangleInsets.ZERO_INSETS);
        return drawing;
    }

    private XYSeriesCollection dataset() {
        var data = new XYSeriesCollection();
        for (var series : chart.series()) {
            var line = new XYSeries(data.getSeriesCount());
            series.points().forEach(point -> line.add(x(point), point.value()));
            data.addSeries(line);
        }
        return data;
    }

    /** One for each line that has a figure. */
    private List<EndLabels.Label> labels() {
        return IntStream.range(0, chart.series().size())
                .mapToObj(place -> last(chart.series().get(place)).map(end -> label(place, end)))
                .flatMap(Optional::stream)
                .toList();
    }

    private EndLabels.Label label(int place, Point end) {
        var figure = Objects.requireNonNull(end.value());
        var words = chart.series().get(place).name() + " "
                + chart.wording().figure().apply(figure);
        return new EndLabels.Label(
                place, Lettering.wrap(words, size.width * LABEL_SHARE), day(end.at()), x(end), figure.doubleValue());
    }

    /** On its day; where a round has figures of both kinds they stand a little apart, the official ones before. */
    private double x(Point point) {
        if (kinds(point.at()) < 2) {
            return day(point.at());
        }
        var apart = rounds.getRange().getLength() * APART / (size.width * TIME_SHARE);
        return day(point.at()) + (point.kind() == Kind.OFFICIAL ? -apart : apart);
    }

    private long kinds(LocalDate date) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.value() != null && point.at().equals(date))
                .map(Point::kind)
                .distinct()
                .count();
    }

    private static Optional<Point> last(Series series) {
        return series.points().reversed().stream()
                .filter(point -> point.value() != null)
                .findFirst();
    }

    static double day(LocalDate date) {
        return date.toEpochDay();
    }

    static List<LocalDate> dates(LineChart chart) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Point::at)
                .distinct()
                .sorted()
                .toList();
    }
}
