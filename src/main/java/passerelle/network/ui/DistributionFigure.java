package passerelle.network.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.DistributionChart;
import passerelle.chart.Quartiles;
import passerelle.chart.Size;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.chart.ui.ChartName;
import passerelle.comparison.Spread;
import passerelle.network.CityScore;
import passerelle.network.Standings;
import passerelle.shared.ui.Phrases;
import passerelle.table.Listing;

/** How many cities lie where in one measure, drawn and as a table. */
class DistributionFigure {

    private static final int WIDTH = 100 / Standings.STEPS;

    private final UI ui = UI.getCurrent();
    private final Standings standings;
    private final Spread spread;
    private final NetworkWords words;
    private final String measure;

    DistributionFigure(Standings standings, Spread spread, NetworkWords words, String measure) {
        this.standings = standings;
        this.spread = spread;
        this.words = words;
        this.measure = measure;
    }

    ChartFigure figure() {
        var name = new ChartName(
                words.city(),
                "network.distribution",
                ui.getTranslation("network.distribution", measure),
                words.asked().basis().on());
        var caption = ui.getTranslation("network.distribution.caption");
        var chart = new DistributionChart(
                name.title(),
                standings.counts(),
                middle(spread),
                standings.own().map(CityScore::score).map(NetworkWords::printed).orElse(null),
                words.drawn(),
                wording());
        return new ChartFigure(name, wide -> chart.svg(Size.of(wide)), caption, table())
                .alone(words.sample(standings.in().size()) + " " + caption, listing(name));
    }

    static Quartiles middle(Spread spread) {
        return new Quartiles(
                NetworkWords.printed(spread.lowerQuartile()),
                NetworkWords.printed(spread.median()),
                NetworkWords.printed(spread.upperQuartile()));
    }

    private DistributionChart.Wording wording() {
        return new DistributionChart.Wording(
                ui.getTranslation("network.distribution.bars", words.kind()),
                ui.getTranslation(
                        "network.middle",
                        NetworkWords.percent(spread.lowerQuartile()),
                        NetworkWords.percent(spread.upperQuartile())),
                ui.getTranslation("network.median", NetworkWords.percent(spread.median())),
                words.own(standings).orElse(null),
                step -> Phrases.phrase(
                        "network.bar", step(step), standings.counts().get(step)));
    }

    private Table table() {
        var headers = List.of(ui.getTranslation("network.step"), ui.getTranslation("comparison.cities"));
        var counts = standings.counts();
        return new Table(
                headers,
                IntStream.range(0, counts.size())
                        .mapToObj(step -> new Row(
                                List.of(Cell.words(named(step)), Cell.number(counts.get(step))),
                                List.of(DistributionChart.pointName(step))))
                        .toList());
    }

    /** With what has to stand beside every figure. */
    private Listing<Integer> listing(ChartName name) {
        var headers = Stream.of("network.step", "comparison.cities", "comparison.kind", "comparison.on")
                .map(ui::getTranslation)
                .toList();
        var counts = standings.counts();
        var steps = IntStream.range(0, counts.size()).mapToObj(this::named).toList();
        var on = words.asked().basis().on();
        var kind = words.kind();
        var places = IntStream.range(0, counts.size()).boxed().toList();
        return Listing.of(name.title(), headers, places, step -> List.of(steps.get(step), counts.get(step), kind, on));
    }

    /** With the city, where it lies there. */
    private String named(int step) {
        return standings
                        .own()
                        .filter(own -> Standings.step(own.score()) == step)
                        .isPresent()
                ? step(step) + " (" + words.city() + ")"
                : step(step);
    }

    /** Such as 60–69 %. */
    private static String step(int step) {
        var last = step == Standings.STEPS - 1 ? 100 : (step + 1) * WIDTH - 1;
        return step * WIDTH + "–" + NetworkWords.percent(BigDecimal.valueOf(last));
    }
}
