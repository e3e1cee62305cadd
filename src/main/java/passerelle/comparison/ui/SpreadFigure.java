package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.AreaFigures.Level;
import passerelle.chart.Kind;
import passerelle.chart.Size;
import passerelle.chart.SpreadChart;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.comparison.Compared;
import passerelle.comparison.Spread;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ResultKind;
import passerelle.result.ui.MeasureNames;
import passerelle.scoring.Score;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** The spread of a group in each area with the city in it, drawn and as a table. */
class SpreadFigure {

    private final UI ui = UI.getCurrent();
    private final Compared compared;
    private final ComparedWords words;
    private final OwnDoors doors;
    private final MeasureNames names;
    private final List<Measure> measures;

    SpreadFigure(ComparedWords words, OwnDoors doors, MeasureNames names) {
        this.compared = words.compared();
        this.words = words;
        this.doors = doors;
        this.names = names;
        this.measures = measures(names);
    }

    ChartFigure figure() {
        var chart = new SpreadChart(
                ui.getTranslation("comparison.chart"),
                measures.stream().map(this::drawn).toList(),
                compared.sample().basis().kind() == ResultKind.OFFICIAL ? Kind.OFFICIAL : Kind.INDICATIVE,
                wording());
        return new ChartFigure(
                        ChartName.of(compared.own() == null ? words.group() : words.city(), "comparison.chart")
                                .asOf(compared.sample().basis().on()),
                        wide -> chart.svg(Size.of(wide)),
                        ui.getTranslation("comparison.caption"),
                        new Table(
                                headers(),
                                IntStream.range(0, measures.size())
                                        .mapToObj(this::row)
                                        .toList()))
                .alone(
                        words.sample() + " " + ui.getTranslation("comparison.caption"),
                        new ComparedListing(compared, words, names).listing());
    }

    List<String> headers() {
        return Stream.concat(
                        Stream.of("comparison.area").map(ui::getTranslation),
                        Stream.concat(
                                compared.own() == null ? Stream.of() : Stream.of(words.own()),
                                Stream.of(
                                                "comparison.median",
                                                "comparison.quartile.lower",
                                                "comparison.quartile.upper",
                                                "comparison.mean",
                                                "comparison.cities")
                                        .map(ui::getTranslation)))
                .toList();
    }

    /** The indices, then the areas with their composites. */
    static List<Measure> measures(MeasureNames names) {
        return Stream.concat(names.indices().stream(), names.grouped().stream()).toList();
    }

    private SpreadChart.Row drawn(Measure measure) {
        var spread = compared.sample().spread(measure).map(SpreadFigure::box).orElse(null);
        return new SpreadChart.Row(
                names.of(measure),
                level(measure),
                compared.own(measure).map(SpreadFigure::printed).orElse(null),
                spread,
                spread == null ? ui.getTranslation("comparison.few") : "");
    }

    private Level level(Measure measure) {
        if (measure.kind() != MeasureKind.AREA) {
            return Level.COMPOSITE;
        }
        return names.composite(measure).isPresent() ? Level.MEMBER : Level.ALONE;
    }

    private SpreadChart.Wording wording() {
        return new SpreadChart.Wording(
                compared.own() == null ? null : words.own() + ", " + words.kind(),
                ui.getTranslation("comparison.middle"),
                ui.getTranslation("comparison.median"),
                ui.getTranslation("comparison.mean"),
                ui.getTranslation("comparison.range"),
                SpreadFigure::percent,
                (area, figure) -> area + ", " + words.own() + ": " + percent(figure) + " (" + words.kind() + ")",
                (area, spread) -> ui.getTranslation(
                        "comparison.mark",
                        area,
                        percent(spread.median()),
                        percent(spread.lowerQuartile()),
                        percent(spread.upperQuartile()),
                        percent(spread.mean())));
    }

    private Row row(int place) {
        var measure = measures.get(place);
        var spread = compared.sample().spread(measure);
        var own = compared.own() == null ? Stream.<Cell>of() : Stream.of(cell(compared.own(measure)));
        var group = Stream.of(
                cell(spread.map(Spread::median)),
                cell(spread.map(Spread::lowerQuartile)),
                cell(spread.map(Spread::upperQuartile)),
                cell(spread.map(Spread::mean)),
                Cell.number(compared.sample().cities(measure)));
        return new Row(
                Stream.of(Stream.of(Cell.words(names.of(measure))), own, group)
                        .flatMap(cells -> cells)
                        .toList(),
                List.of(SpreadChart.pointName(place)),
                compared.own(measure)
                        .flatMap(known -> doors.to(measure))
                        .map(address -> Map.of(1, address))
                        .orElse(Map.of()));
    }

    private static Cell cell(Optional<Score> score) {
        return score.map(known -> Cell.percent(known.rounded())).orElseGet(Cell::unknown);
    }

    private static String percent(BigDecimal figure) {
        return Numbers.percent(figure, Phrases.locale());
    }

    private static BigDecimal printed(Score score) {
        return BigDecimal.valueOf(score.rounded());
    }

    private static SpreadChart.Spread box(Spread spread) {
        return new SpreadChart.Spread(
                printed(spread.lowest()),
                printed(spread.lowerQuartile()),
                printed(spread.median()),
                printed(spread.upperQuartile()),
                printed(spread.highest()),
                printed(spread.mean()));
    }
}
