package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.chart.AreaFigures;
import passerelle.chart.AreaFigures.Area;
import passerelle.chart.AreaFigures.Level;
import passerelle.chart.AreaFigures.Round;
import passerelle.chart.BarChart;
import passerelle.chart.LineChart;
import passerelle.chart.Profile;
import passerelle.chart.Quartiles;
import passerelle.chart.RadarChart;
import passerelle.chart.Size;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.result.Comparison;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ResultDetails;
import passerelle.result.Trend;

/** The areas of one result beside those of the round before: their shape, and each as a bar. */
class AreaCharts {

    private final UI ui = UI.getCurrent();
    private final Comparison comparison;
    private final @Nullable ResultDetails before;
    private final MeasureNames names;
    private final ChartWords words;
    private final ScoreLinks links;
    private Others others = Others.NONE;

    AreaCharts(Trend trend, ResultDetails result, Editions editions, ScoreLinks links) {
        this.links = links;
        this.comparison = trend.compare(result);
        this.before = trend.beside(result).orElse(null);
        this.names = editions.names(result.edition());
        this.words = new ChartWords(editions);
    }

    AreaCharts beside(Others group) {
        others = group;
        return this;
    }

    /** Absent while too few areas are known for a shape. */
    Optional<ChartFigure> radar() {
        var known = names.areas().stream()
                .filter(area -> comparison.now().score(area).isPresent())
                .count();
        if (known < RadarChart.FEWEST) {
            return Optional.empty();
        }
        var areas = names.areas();
        var drawn = figures(areas.stream()
                        .map(area -> area(area, names.shortOf(area), Level.ALONE))
                        .toList())
                .profiles();
        var chart = new RadarChart(
                ui.getTranslation("result.areas.radar"),
                medians(areas).map(drawn::and).orElse(drawn));
        return Optional.of(figure("result.areas.radar", wide -> chart.svg(Size.of(wide)), areas));
    }

    /** Absent where the result knows indices only. */
    Optional<ChartFigure> bars() {
        return bars(measure -> true);
    }

    Optional<ChartFigure> bars(Predicate<Measure> those) {
        var measures = names.grouped().stream().filter(those).toList();
        if (measures.stream().noneMatch(area -> comparison.now().score(area).isPresent())) {
            return Optional.empty();
        }
        var chart = new BarChart(
                ui.getTranslation("result.areas.bars"),
                figures(measures.stream()
                        .map(measure -> area(measure, names.of(measure), level(measure)))
                        .toList()),
                group(measures));
        return Optional.of(figure("result.areas.bars", wide -> chart.svg(Size.of(wide)), measures));
    }

    private Optional<Profile> medians(List<Measure> areas) {
        var medians = areas.stream()
                .map(area -> others.of(area).map(Quartiles::median))
                .toList();
        return medians.stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Profile(others.name(), LineChart.Role.GROUP, ChartWords.drawn(others.kind()), medians));
    }

    private BarChart.@Nullable Group group(List<Measure> measures) {
        if (others.isEmpty()) {
            return null;
        }
        return new BarChart.Group(
                ui.getTranslation("result.group.middle"),
                others.name(),
                measures.stream().map(others::of).toList(),
                (area, quartiles) -> ui.getTranslation(
                        "result.group.mark",
                        area,
                        words.percent(quartiles.median()),
                        words.percent(quartiles.lower()),
                        words.percent(quartiles.upper())));
    }

    private ChartFigure figure(String key, ChartFigure.Drawing drawing, List<Measure> measures) {
        return new ChartFigure(ChartName.of(links.name(), key), drawing, caption(), table(measures));
    }

    private AreaFigures figures(List<Area> areas) {
        return new AreaFigures(areas, round(comparison.now()), before == null ? null : round(before), words.wording());
    }

    /** With its edition where the two differ. */
    private Round round(ResultDetails result) {
        var year = Integer.toString(result.round());
        return new Round(
                crossesEditions() ? year + ", " + words.edition(result) : year, ChartWords.drawn(result.kind()));
    }

    private boolean crossesEditions() {
        return before != null && !before.sharesEditionWith(comparison.now());
    }

    private Level level(Measure measure) {
        if (measure.kind() == MeasureKind.COMPOSITE) {
            return Level.COMPOSITE;
        }
        return names.composite(measure).isPresent() ? Level.MEMBER : Level.ALONE;
    }

    private Area area(Measure measure, String name, Level level) {
        var note = comparison.now().score(measure).isPresent()
                ? comparison.change(measure).map(Figures::points).orElse("")
                : absent(comparison.now());
        return new Area(name, level, percent(comparison.now(), measure), percent(before, measure), note);
    }

    private static @Nullable BigDecimal percent(@Nullable ResultDetails result, Measure measure) {
        return result == null ? null : ChartWords.percent(result, measure).orElse(null);
    }

    private String absent(ResultDetails result) {
        return ui.getTranslation("result.absent." + result.kind());
    }

    private String caption() {
        var drawn = Stream.concat(Stream.of(comparison.now()), Stream.ofNullable(before))
                .toList();
        var caption = new ArrayList<>(List.of(words.caption(drawn)));
        if (before != null) {
            onlyIn(comparison.now(), before).ifPresent(caption::add);
            onlyIn(before, comparison.now()).ifPresent(caption::add);
        }
        return String.join(" ", caption);
    }

    /** Which areas the one knows and the other does not, so that they are not compared. */
    private Optional<String> onlyIn(ResultDetails one, ResultDetails other) {
        var areas = names.areas().stream()
                .filter(area -> one.score(area).isPresent() && other.score(area).isEmpty())
                .map(names::of)
                .toList();
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(ui.getTranslation(
                        "result.areas.unknown", Integer.toString(other.round()), String.join(", ", areas)));
    }

    private Table table(List<Measure> measures) {
        var headers = new ArrayList<>(List.of(ui.getTranslation("result.area"), head(comparison.now())));
        if (before != null) {
            headers.add(head(before));
        }
        if (comparison.before() != null) {
            headers.add(ui.getTranslation("result.change"));
        }
        if (!others.isEmpty()) {
            headers.addAll(List.of(others.name(), ui.getTranslation("result.group.middle")));
        }
        return new Table(
                headers,
                IntStream.range(0, measures.size())
                        .mapToObj(place -> row(place, measures.get(place)))
                        .toList());
    }

    private String head(ResultDetails result) {
        return result.round() + ", " + words.kind(result.kind());
    }

    private Row row(int place, Measure measure) {
        var row = new ScoreRow(links, names.of(measure)).with(comparison.now(), measure);
        if (before != null) {
            row.with(before, measure);
        }
        if (comparison.before() != null) {
            row.with(comparison
                    .change(measure)
                    .map(change -> Cell.points(change.rounded()))
                    .orElseGet(Cell::unknown));
        }
        if (!others.isEmpty()) {
            var quartiles = others.of(measure);
            row.with(quartiles.map(known -> Cell.percent(known.median())).orElseGet(Cell::unknown));
            row.with(quartiles.map(this::middle).map(Cell::words).orElseGet(Cell::unknown));
        }
        return row.row(List.of(AreaFigures.pointName(place)));
    }

    private String middle(Quartiles quartiles) {
        return words.percent(quartiles.lower()) + " – " + words.percent(quartiles.upper());
    }
}
