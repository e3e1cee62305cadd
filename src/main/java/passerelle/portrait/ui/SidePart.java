package passerelle.portrait.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.AreaFigures.Level;
import passerelle.chart.DotChart;
import passerelle.chart.LineChart.Role;
import passerelle.chart.Profile;
import passerelle.chart.Profiles;
import passerelle.chart.RadarChart;
import passerelle.chart.Size;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.portrait.SideBySide;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ResultDetails;
import passerelle.result.ui.ChartWords;
import passerelle.result.ui.Editions;
import passerelle.result.ui.MeasureNames;
import passerelle.result.ui.ScoreLinks;
import passerelle.result.ui.ScoreRow;
import passerelle.shared.ui.Section;

/** The columns drawn, area by area and as shapes, and as a table. */
class SidePart extends Div {

    private final transient SideBySide side;
    private final transient SideWords words;
    private final transient Editions editions;
    private final transient ChartWords charts;
    private final transient List<Measure> measures;

    SidePart(SideBySide side, SideWords words, Editions editions) {
        this.side = side;
        this.words = words;
        this.editions = editions;
        this.charts = new ChartWords(editions);
        this.measures = measures();
        var dots = dots();
        dots.openTable();
        add(section("portrait.side.dots", dots));
        radar().ifPresent(radar -> add(section("portrait.side.shapes", radar)));
    }

    private Section section(String title, ChartFigure figure) {
        var section = new Section(getTranslation(title));
        section.addClassName("plate");
        section.add(PlatePart.printable(figure));
        return section;
    }

    /** Of the latest round, then what only others asked about. */
    private List<Measure> measures() {
        var first = names(side.latest().orElseThrow());
        var measures = new LinkedHashSet<>(first.indices());
        measures.addAll(first.grouped());
        side.columns().stream()
                .flatMap(column -> names(column).grouped().stream()
                        .filter(measure -> column.score(measure).isPresent()))
                .forEach(measures::add);
        return List.copyOf(measures);
    }

    private MeasureNames names(ResultDetails column) {
        return editions.names(column.edition());
    }

    private ChartFigure dots() {
        var drawn = new DotChart(
                getTranslation("portrait.side.dots"),
                profiles(measures.stream().map(this::name).toList(), measures),
                measures.stream().map(this::level).toList(),
                measures.stream().map(this::note).toList());
        return new ChartFigure(
                ChartName.of("", "portrait.side.dots"),
                wide -> drawn.svg(Size.of(wide)),
                charts.caption(side.columns()),
                table());
    }

    /** Absent while too few areas are known for a shape. */
    private Optional<ChartFigure> radar() {
        var areas = measures.stream()
                .filter(measure -> measure.kind() == MeasureKind.AREA)
                .filter(measure -> side.columns().stream()
                        .anyMatch(column -> column.score(measure).isPresent()))
                .toList();
        if (areas.size() < RadarChart.FEWEST) {
            return Optional.empty();
        }
        var drawn = new RadarChart(
                getTranslation("portrait.side.shapes"),
                profiles(areas.stream().map(this::shortName).toList(), areas));
        return Optional.of(new ChartFigure(
                ChartName.of("", "portrait.side.shapes"),
                wide -> drawn.svg(Size.of(wide)),
                charts.caption(side.columns()),
                new Table(
                        headers(),
                        IntStream.range(0, areas.size())
                                .mapToObj(place -> row(place, areas))
                                .toList())));
    }

    private Profiles profiles(List<String> names, List<Measure> of) {
        return new Profiles(
                names,
                IntStream.range(0, side.columns().size())
                        .mapToObj(place -> profile(side.columns().get(place), place == 0 ? Role.CITY : Role.OTHER, of))
                        .toList(),
                charts.wording());
    }

    private Profile profile(ResultDetails column, Role role, List<Measure> of) {
        return new Profile(
                words.of(column),
                role,
                ChartWords.drawn(column.kind()),
                of.stream()
                        .<Optional<BigDecimal>>map(measure -> ChartWords.percent(column, measure))
                        .toList());
    }

    private Table table() {
        return new Table(
                headers(),
                IntStream.range(0, measures.size())
                        .mapToObj(place -> row(place, measures))
                        .toList());
    }

    private List<String> headers() {
        return Stream.concat(
                        Stream.of(getTranslation("result.area")),
                        side.columns().stream().map(column -> words.of(column) + ", " + words.kind(column)))
                .toList();
    }

    private Row row(int place, List<Measure> of) {
        var measure = of.get(place);
        var row = new ScoreRow(links(side.columns().getFirst()), name(measure));
        for (var column : side.columns()) {
            if (names(column).knows(measure)) {
                row.with(column, measure, links(column));
            } else {
                row.with(Cell.words(getTranslation("portrait.side.unasked")));
            }
        }
        return row.row(List.of(Profiles.pointName(place)));
    }

    private ScoreLinks links(ResultDetails column) {
        return new ScoreLinks(words.code(column), words.of(column));
    }

    /** As the latest edition that knows it calls it. */
    private String name(Measure measure) {
        return knowing(measure).of(measure);
    }

    private String shortName(Measure measure) {
        return knowing(measure).shortOf(measure);
    }

    private MeasureNames knowing(Measure measure) {
        return Stream.concat(side.latest().stream(), side.columns().stream())
                .map(this::names)
                .filter(names -> names.knows(measure))
                .findFirst()
                .orElseThrow();
    }

    private Level level(Measure measure) {
        if (measure.kind() != MeasureKind.AREA) {
            return Level.COMPOSITE;
        }
        return knowing(measure).composite(measure).isPresent() ? Level.MEMBER : Level.ALONE;
    }

    /** How many of the columns have a figure, where not all have one. */
    private String note(Measure measure) {
        var all = side.columns().size();
        var known = side.columns().stream()
                .filter(column -> column.score(measure).isPresent())
                .count();
        return known == all ? "" : getTranslation("portrait.side.known", (int) known, all);
    }
}
