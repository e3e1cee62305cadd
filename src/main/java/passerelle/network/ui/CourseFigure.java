package passerelle.network.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import passerelle.chart.CourseChart;
import passerelle.chart.Size;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.comparison.Spread;
import passerelle.network.Course;
import passerelle.network.Day;
import passerelle.scoring.Score;
import passerelle.shared.ui.Phrases;

/** Median and middle half of a group over the years, drawn and as a table. */
class CourseFigure {

    private final UI ui = UI.getCurrent();
    private final CourseWords words;
    private final List<Day> days;

    CourseFigure(Course course, CourseWords words) {
        this.words = words;
        this.days = course.strands().getFirst().days();
    }

    ChartFigure figure() {
        var chart = new CourseChart(
                words.name().title(),
                days.stream().map(CourseFigure::drawn).toList(),
                words.breaks(days),
                words.words().drawn(),
                wording());
        var caption = ui.getTranslation("network.course.caption");
        return new ChartFigure(words.name(), wide -> chart.svg(Size.of(wide)), caption, table())
                .alone(words.sample() + " " + caption, words.listing());
    }

    private static CourseChart.Day drawn(Day day) {
        return new CourseChart.Day(day.on(), day.spread().map(DistributionFigure::middle), day.cities());
    }

    private CourseChart.Wording wording() {
        return new CourseChart.Wording(
                ui.getTranslation("comparison.median") + ", " + words.words().kind(),
                ui.getTranslation("comparison.middle"),
                ui.getTranslation("network.course.sizes"),
                date -> Integer.toString(date.getYear()),
                this::mark);
    }

    private String mark(CourseChart.Day day) {
        var middle = day.middle().orElseThrow();
        return Phrases.phrase(
                "network.course.mark",
                day.on(),
                NetworkWords.percent(middle.median()),
                NetworkWords.percent(middle.lower()),
                NetworkWords.percent(middle.upper()),
                day.size());
    }

    private Table table() {
        var headers = List.of(
                        "network.course.day",
                        "comparison.median",
                        "comparison.quartile.lower",
                        "comparison.quartile.upper",
                        "comparison.cities")
                .stream()
                .map(ui::getTranslation)
                .toList();
        return new Table(
                headers,
                IntStream.range(0, days.size())
                        .mapToObj(place -> row(days.get(place), place))
                        .toList());
    }

    private static Row row(Day day, int place) {
        var spread = day.spread();
        return new Row(
                List.of(
                        Cell.words(Phrases.shortDate(day.on())),
                        cell(spread.map(Spread::median)),
                        cell(spread.map(Spread::lowerQuartile)),
                        cell(spread.map(Spread::upperQuartile)),
                        Cell.number(day.cities())),
                List.of(CourseChart.pointName(place)));
    }

    static Cell cell(Optional<Score> score) {
        return score.map(known -> Cell.percent(known.rounded())).orElseGet(Cell::unknown);
    }
}
