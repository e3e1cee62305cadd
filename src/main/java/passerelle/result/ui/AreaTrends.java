package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import passerelle.chart.LineChart.Point;
import passerelle.chart.Size;
import passerelle.chart.SmallMultiples;
import passerelle.chart.SmallMultiples.Panel;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.Trend;

/** Every area over the rounds, on one scale. */
class AreaTrends {

    private final UI ui = UI.getCurrent();
    private final Trend trend;
    private final Editions editions;
    private final ChartWords words;
    private final List<Measure> areas;
    private final ScoreLinks links;

    AreaTrends(Trend trend, Editions editions, ScoreLinks links) {
        this.links = links;
        this.trend = trend;
        this.editions = editions;
        this.words = new ChartWords(editions);
        this.areas = areas();
    }

    /** Whether an area is known of two rounds: of one there is nothing to follow. */
    boolean isEmpty() {
        return areas.stream().allMatch(area -> rounds(area) < 2);
    }

    ChartFigure figure() {
        var chart = new SmallMultiples(
                ui.getTranslation("result.areas.trend"),
                areas.stream().map(this::panel).toList(),
                words.breaks(trend),
                words.wording());
        return new ChartFigure(
                ChartName.of(links.name(), "result.areas.trend"), wide -> chart.svg(Size.of(wide)), caption(), table());
    }

    /** Those of the latest edition in its order, then what only earlier ones asked about. */
    private List<Measure> areas() {
        var areas = new LinkedHashSet<Measure>();
        trend.results()
                .reversed()
                .forEach(result -> editions.names(result.edition()).areas().stream()
                        .filter(area -> rounds(area) > 0)
                        .forEach(areas::add));
        return List.copyOf(areas);
    }

    private long rounds(Measure area) {
        return trend.results().stream()
                .filter(result -> result.score(area).isPresent())
                .map(ResultDetails::round)
                .distinct()
                .count();
    }

    private Panel panel(Measure area) {
        return new Panel(
                name(area),
                trend.results().stream().map(result -> point(result, area)).toList());
    }

    /** As the latest edition that knows it calls it. */
    private String name(Measure area) {
        return trend.results().reversed().stream()
                .map(result -> editions.names(result.edition()))
                .filter(names -> names.knows(area))
                .findFirst()
                .map(names -> names.of(area))
                .orElse(area.code());
    }

    private static Point point(ResultDetails result, Measure area) {
        var percent = ChartWords.percent(result, area).orElse(null);
        return new Point(LocalDate.of(result.round(), 1, 1), percent, ChartWords.drawn(result.kind()));
    }

    private String caption() {
        var caption = words.caption(trend.results());
        return words.breaks(trend).isEmpty() ? caption : caption + " " + ui.getTranslation("result.areas.breaks");
    }

    private Table table() {
        var headers = new ArrayList<>(List.of(ui.getTranslation("result.area")));
        trend.results().forEach(result -> headers.add(result.round() + ", " + words.kind(result.kind())));
        return new Table(
                headers, IntStream.range(0, areas.size()).mapToObj(this::row).toList());
    }

    private Row row(int place) {
        var row = new ScoreRow(links, name(areas.get(place)));
        trend.results().forEach(result -> row.with(result, areas.get(place)));
        return row.row(List.of(SmallMultiples.pointName(place)));
    }
}
