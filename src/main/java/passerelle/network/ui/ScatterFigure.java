package passerelle.network.ui;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.ScatterChart;
import passerelle.chart.ScatterChart.Across;
import passerelle.chart.ScatterChart.Point;
import passerelle.chart.Size;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.comparison.Trait;
import passerelle.network.CityScore;
import passerelle.network.Standings;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;
import passerelle.table.Listing;

/** One measure by a figure of the cities, drawn and as a table. */
class ScatterFigure {

    /** More lines are no table that anybody reads: they are in the files. */
    private static final int LINES = 100;

    private final UI ui = UI.getCurrent();
    private final Standings standings;
    private final Trait across;
    private final NetworkWords words;
    private final String measure;

    ScatterFigure(Standings standings, NetworkAddress address, NetworkWords words, String measure) {
        this.standings = standings;
        this.across = address.across();
        this.words = words;
        this.measure = measure;
    }

    /** One city of the figure. */
    record Placed(String name, BigDecimal across, CityScore city) {

        int percent() {
            return city.score().rounded();
        }
    }

    ChartFigure figure(Map<CityId, String> names) {
        var cities = placed(names);
        var own = standings.own().map(city -> city.city().id());
        var name = new ChartName(
                words.city(),
                "network.scatter",
                Phrases.phrase("network.scatter", measure, across),
                words.asked().basis().on());
        var points = cities.stream()
                .map(city -> new Point(
                        city.name(),
                        city.across(),
                        BigDecimal.valueOf(city.percent()),
                        own.filter(city.city().city().id()::equals).isPresent()))
                .toList();
        var chart = new ScatterChart(
                name.title(),
                points,
                across == Trait.POPULATION ? Across.LOGARITHM : Across.EVENLY,
                words.drawn(),
                wording());
        return new ChartFigure(name, wide -> chart.svg(Size.of(wide)), caption(cities.size()), table(cities))
                .alone(words.sample(standings.in().size()) + " " + caption(cities.size()), listing(name, cities));
    }

    private List<Placed> placed(Map<CityId, String> names) {
        return standings.having(across).stream()
                .flatMap(city -> Optional.ofNullable(names.get(city.city().id())).stream()
                        .map(name -> new Placed(name, across.of(city.city()).orElseThrow(), city)))
                .sorted(comparing(Placed::percent).reversed().thenComparing(city -> Folding.fold(city.name())))
                .toList();
    }

    private String caption(int cities) {
        var unknown = standings.in().size() - cities;
        return Stream.of(
                        ui.getTranslation("network.scatter.caption." + across),
                        unknown > 0 ? Phrases.phrase("network.scatter.unknown", unknown) : "",
                        cities > LINES ? Phrases.phrase("network.scatter.lines", LINES) : "")
                .filter(words -> !words.isEmpty())
                .collect(joining(" "));
    }

    private ScatterChart.Wording wording() {
        return new ScatterChart.Wording(
                ui.getTranslation("network.scatter.others", words.kind()),
                words.own(standings).orElse(null),
                ui.getTranslation("network.scatter.axis." + across),
                this::figure,
                point -> Phrases.phrase(
                        "phrase.about",
                        point.name(),
                        NetworkWords.percent(point.percent()) + ", " + figure(point.across())));
    }

    private String figure(BigDecimal figure) {
        return across == Trait.POPULATION ? Phrases.number(figure.longValue()) : NetworkWords.percent(figure);
    }

    private Table table(List<Placed> cities) {
        return new Table(
                headers(),
                IntStream.range(0, Math.min(LINES, cities.size()))
                        .mapToObj(place -> row(cities.get(place), place))
                        .toList());
    }

    private List<String> headers() {
        return List.of(
                ui.getTranslation("comparison.city"),
                measure,
                Phrases.name(across),
                ui.getTranslation("network.round"));
    }

    private Row row(Placed city, int place) {
        var figure = new Cell(figure(city.across()), city.across());
        var round = Cell.words(Integer.toString(city.city().member().result().round()));
        return new Row(
                List.of(Cell.words(city.name()), Cell.percent(city.percent()), figure, round),
                List.of(ScatterChart.pointName(place)));
    }

    private Listing<Placed> listing(ChartName name, List<Placed> cities) {
        var basis = words.asked().basis();
        var kind = words.kind();
        var headers = Stream.concat(
                        headers().stream(),
                        Stream.of("comparison.kind", "comparison.on").map(ui::getTranslation))
                .toList();
        return Listing.of(
                name.title(),
                headers,
                cities,
                city -> List.of(
                        city.name(),
                        city.percent(),
                        city.across(),
                        city.city().member().result().round(),
                        kind,
                        basis.on()));
    }
}
