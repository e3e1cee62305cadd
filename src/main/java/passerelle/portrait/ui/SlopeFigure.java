package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.AreaFigures.Round;
import passerelle.chart.Size;
import passerelle.chart.SlopeChart;
import passerelle.chart.SlopeChart.Slope;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.portrait.Movement;
import passerelle.portrait.Movement.Moved;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ui.ChartWords;
import passerelle.result.ui.Figures;
import passerelle.result.ui.MeasureNames;
import passerelle.result.ui.ScoreLinks;
import passerelle.result.ui.ScoreRow;
import passerelle.scoring.Score;

/** The areas of two rounds with a line from each to each. */
class SlopeFigure {

    private final UI ui = UI.getCurrent();
    private final Movement movement;
    private final MeasureNames names;
    private final ChartWords words;
    private final ScoreLinks links;
    private final List<Moved> areas;

    SlopeFigure(Movement movement, MeasureNames names, ChartWords words, ScoreLinks links) {
        this.movement = movement;
        this.names = names;
        this.words = words;
        this.links = links;
        this.areas = movement.of(names.areas());
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    ChartFigure figure() {
        var kind = ChartWords.drawn(movement.now().kind());
        var chart = new SlopeChart(
                ui.getTranslation("portrait.slope"),
                new Round(year(movement.before()), kind),
                new Round(year(movement.now()), kind),
                areas.stream().map(this::slope).toList(),
                movement.crossesEditions() ? words.edition(movement.now()) : "",
                words.wording());
        return new ChartFigure(
                ChartName.of(links.name(), "portrait.slope"), wide -> chart.svg(Size.of(wide)), caption(), table());
    }

    private Slope slope(Moved moved) {
        return new Slope(
                names.shortOf(moved.measure()),
                printed(moved.before()),
                printed(moved.now()),
                Figures.points(moved.change()));
    }

    private static BigDecimal printed(Score score) {
        return BigDecimal.valueOf(score.rounded());
    }

    private String caption() {
        var caption = new ArrayList<>(List.of(words.caption(List.of(movement.before(), movement.now()))));
        if (movement.crossesEditions()) {
            caption.add(ui.getTranslation(
                    "portrait.slope.editions", words.edition(movement.before()), words.edition(movement.now())));
        }
        var apart = movement.apart(names.areas());
        if (!apart.isEmpty()) {
            caption.add(ui.getTranslation(
                    "portrait.slope.apart",
                    String.join(", ", apart.stream().map(names::of).toList())));
        }
        return String.join(" ", caption);
    }

    private Table table() {
        var headers = List.of(
                ui.getTranslation("result.area"),
                year(movement.before()),
                year(movement.now()),
                ui.getTranslation("result.change"));
        var known = IntStream.range(0, areas.size()).mapToObj(this::row);
        var apart = movement.apart(names.areas()).stream().map(this::apart);
        return new Table(headers, Stream.concat(known, apart).toList());
    }

    private Row row(int place) {
        var moved = areas.get(place);
        return both(moved.measure())
                .with(Cell.points(moved.change().rounded()))
                .row(List.of(SlopeChart.pointName(place)));
    }

    /** No line leads there, and there is no change: only one of the rounds knows it. */
    private Row apart(Measure measure) {
        return both(measure).with(Cell.unknown()).row(List.of());
    }

    private ScoreRow both(Measure measure) {
        return new ScoreRow(links, names.of(measure))
                .with(movement.before(), measure)
                .with(movement.now(), measure);
    }

    private static String year(ResultDetails result) {
        return Integer.toString(result.round());
    }
}
