package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.LineChart;
import passerelle.chart.LineChart.Point;
import passerelle.chart.LineChart.Role;
import passerelle.chart.LineChart.Series;
import passerelle.chart.Size;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.Trend;

/**
 * The indices over the rounds as lines: one for each index and kind, so that no line leads from one kind to the other.
 */
class TrendLines {

    private final UI ui = UI.getCurrent();
    private final Trend trend;
    private final Editions editions;
    private final ChartWords words;
    private final List<Line> lines;
    private final ScoreLinks links;

    TrendLines(Trend trend, Editions editions, ScoreLinks links) {
        this.links = links;
        this.trend = trend;
        this.editions = editions;
        this.words = new ChartWords(editions);
        this.lines = Stream.of(Measure.CORE, Measure.EXTENDED)
                .flatMap(index -> trend.kinds().stream().map(kind -> line(index, kind)))
                .filter(line -> !line.results.isEmpty())
                .toList();
    }

    /** One index of one kind, with the results that know it, oldest first. */
    private record Line(Measure index, ResultKind kind, List<ResultDetails> results) {

        int placeOf(int round) {
            return IntStream.range(0, results.size())
                    .filter(place -> results.get(place).round() == round)
                    .findFirst()
                    .orElse(-1);
        }
    }

    private Line line(Measure index, ResultKind kind) {
        return new Line(
                index,
                kind,
                trend.of(kind).stream()
                        .filter(result -> result.score(index).isPresent())
                        .toList());
    }

    /** Or why there is none. */
    Component figure() {
        return chart().<Component>map(figure -> figure)
                .orElseGet(() -> new Paragraph(ui.getTranslation("result.trend.areas")));
    }

    /** Absent where only areas are known. */
    Optional<ChartFigure> chart() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var chart = new LineChart(
                ui.getTranslation("result.trend"),
                lines.stream().map(this::series).toList(),
                words.breaks(trend),
                words.wording());
        return Optional.of(new ChartFigure(
                ChartName.of(links.name(), "result.trend"),
                wide -> chart.svg(Size.of(wide)),
                words.caption(trend.results()),
                table()));
    }

    private Series series(Line line) {
        var kind = ChartWords.drawn(line.kind);
        var points = line.results.stream()
                .map(result -> Point.ofYear(result.round(), percent(result, line.index), kind))
                .toList();
        return new Series(name(line), line.index.equals(Measure.CORE) ? Role.CITY : Role.OTHER, points);
    }

    private static BigDecimal percent(ResultDetails result, Measure index) {
        return ChartWords.percent(result, index).orElseThrow();
    }

    private String name(Line line) {
        var name = editions.names(line.results.getLast().edition()).of(line.index);
        return trend.kinds().size() == 1 ? name : name + ", " + words.kind(line.kind);
    }

    private Table table() {
        var headers = Stream.concat(
                Stream.of(ui.getTranslation("result.round")), lines.stream().map(this::name));
        return new Table(
                headers.toList(), trend.rounds().stream().map(this::row).toList());
    }

    private Row row(int round) {
        var cells = new ScoreRow(links, Integer.toString(round));
        var marks = new ArrayList<String>();
        for (var series = 0; series < lines.size(); series++) {
            var line = lines.get(series);
            var place = line.placeOf(round);
            if (place < 0) {
                cells.with(Cell.unknown());
            } else {
                cells.with(line.results.get(place), line.index);
                marks.add(LineChart.pointName(series, place));
            }
        }
        return cells.row(marks);
    }
}
