package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.Kind;
import passerelle.chart.LineChart;
import passerelle.chart.LineChart.Break;
import passerelle.chart.LineChart.Point;
import passerelle.chart.LineChart.Role;
import passerelle.chart.LineChart.Series;
import passerelle.chart.Size;
import passerelle.chart.Wording;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.Trend;
import passerelle.scoring.Scored;
import passerelle.shared.ui.ChartFigure;
import passerelle.shared.ui.ChartFigure.Row;
import passerelle.shared.ui.ChartFigure.Table;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** The indices over the rounds as lines: one for each index and kind, so that no line leads from one kind to the other. */
class TrendLines {

    private final UI ui = UI.getCurrent();
    private final Trend trend;
    private final Editions editions;
    private final List<Line> lines;

    TrendLines(Trend trend, Editions editions) {
        this.trend = trend;
        this.editions = editions;
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

    Component figure() {
        if (lines.isEmpty()) {
            return new Paragraph(ui.getTranslation("result.trend.areas"));
        }
        var chart = new LineChart(
                ui.getTranslation("result.trend"),
                lines.stream().map(this::series).toList(),
                breaks(),
                wording());
        var drawings = Stream.of(Size.values()).map(chart::svg).toList();
        return new ChartFigure(drawings, caption(), table());
    }

    private Series series(Line line) {
        var kind = line.kind == ResultKind.OFFICIAL ? Kind.OFFICIAL : Kind.INDICATIVE;
        var points = line.results.stream()
                .map(result -> Point.ofYear(result.round(), percent(result, line.index), kind))
                .toList();
        return new Series(name(line), line.index.equals(Measure.CORE) ? Role.CITY : Role.OTHER, points);
    }

    /** As shown: rounded once. */
    private static BigDecimal percent(ResultDetails result, Measure index) {
        return BigDecimal.valueOf(
                result.score(index).map(Scored::score).orElseThrow().rounded());
    }

    private String name(Line line) {
        var name = editions.names(line.results.getLast().edition()).of(line.index);
        return trend.kinds().size() == 1 ? name : name + ", " + name(line.kind);
    }

    private String name(ResultKind kind) {
        return ui.getTranslation("ResultKind." + kind);
    }

    private List<Break> breaks() {
        var breaks = new ArrayList<Break>();
        var rounds = trend.rounds();
        for (var next = 1; next < rounds.size(); next++) {
            var before = trend.of(rounds.get(next - 1)).getFirst().edition();
            var edition = trend.of(rounds.get(next)).getFirst().edition();
            if (!edition.equals(before)) {
                var version = editions.names(edition).version();
                breaks.add(new Break(
                        LocalDate.of(rounds.get(next), 1, 1), ui.getTranslation("result.trend.edition", version)));
            }
        }
        return breaks;
    }

    private Wording wording() {
        return new Wording(
                date -> Integer.toString(date.getYear()),
                figure -> Numbers.percent(figure, Phrases.locale()),
                kind -> name(kind == Kind.OFFICIAL ? ResultKind.OFFICIAL : ResultKind.INDICATIVE));
    }

    private String caption() {
        var kinds = trend.kinds();
        var caption = ui.getTranslation(
                kinds.size() > 1 ? "result.trend.caption.both" : "result.trend.caption." + kinds.getFirst());
        return trend.results().stream().anyMatch(ResultDetails::isProvisional)
                ? caption + " " + ui.getTranslation("result.trend.caption.provisional")
                : caption;
    }

    private Table table() {
        var headers = Stream.concat(
                Stream.of(ui.getTranslation("result.round")), lines.stream().map(this::name));
        return new Table(
                headers.toList(), trend.rounds().stream().map(this::row).toList());
    }

    private Row row(int round) {
        var cells = new ArrayList<>(List.of(Integer.toString(round)));
        var marks = new ArrayList<String>();
        for (var series = 0; series < lines.size(); series++) {
            var line = lines.get(series);
            var place = line.placeOf(round);
            if (place < 0) {
                cells.add("–");
            } else {
                cells.add(Numbers.percent(percent(line.results.get(place), line.index), Phrases.locale()));
                marks.add(LineChart.pointName(series, place));
            }
        }
        return new Row(cells, marks);
    }
}
