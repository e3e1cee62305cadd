package passerelle.result.ui;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import passerelle.chart.ui.ChartFigure;
import passerelle.city.CityDetails;
import passerelle.result.Measure;
import passerelle.result.Trend;

/** The charts of the results of a city, for pages of other subjects. */
@Component
@NamedInterface("charts")
public class ResultCharts {

    private final Editions editions;

    ResultCharts(Editions editions) {
        this.editions = editions;
    }

    /** The indices over the rounds; absent where only areas are known. */
    public Optional<ChartFigure> indices(Trend trend, CityDetails city) {
        return new TrendLines(trend, editions, ScoreLinks.of(city)).chart();
    }

    /** Every area over the rounds; absent while none is known of two rounds. */
    public Optional<ChartFigure> areas(Trend trend, CityDetails city) {
        var areas = new AreaTrends(trend, editions, ScoreLinks.of(city));
        return areas.isEmpty() ? Optional.empty() : Optional.of(areas.figure());
    }

    /** The shape of a round; absent while it has none. */
    public Optional<ChartFigure> radar(CityBeside beside) {
        return charts(beside).radar();
    }

    /** Those of the areas and composites as bars; absent where none of them is known. */
    public Optional<ChartFigure> bars(CityBeside beside, Predicate<Measure> those) {
        return charts(beside).bars(those);
    }

    private AreaCharts charts(CityBeside beside) {
        var links = ScoreLinks.of(beside.city());
        return new AreaCharts(beside.trend(), beside.result(), editions, links).beside(beside.others());
    }
}
