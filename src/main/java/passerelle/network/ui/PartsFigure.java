package passerelle.network.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import passerelle.chart.LineChart.Point;
import passerelle.chart.Size;
import passerelle.chart.SmallMultiples;
import passerelle.chart.SmallMultiples.Panel;
import passerelle.chart.Wording;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.chart.ui.ChartFigure.Table;
import passerelle.comparison.Spread;
import passerelle.network.Course;
import passerelle.network.Course.Strand;
import passerelle.network.Day;
import passerelle.shared.ui.Phrases;

/** The medians of the parts of a group over the years, each on a scale of its own kind, drawn and as a table. */
class PartsFigure {

    private final UI ui = UI.getCurrent();
    private final CourseWords words;
    private final List<Strand> strands;

    PartsFigure(Course course, CourseWords words) {
        this.words = words;
        this.strands = course.strands();
    }

    ChartFigure figure() {
        var kind = words.words().drawn();
        var wording = new Wording(
                date -> Integer.toString(date.getYear()),
                NetworkWords::percent,
                known -> words.words().kind());
        var panels = strands.stream()
                .map(strand -> new Panel(
                        name(strand),
                        strand.days().stream()
                                .map(day -> new Point(day.on(), median(day), kind))
                                .toList()))
                .toList();
        var chart = new SmallMultiples(words.name().title(), panels, words.breaks(largest()), wording);
        var caption = ui.getTranslation("network.course.parts.caption");
        return new ChartFigure(words.name(), wide -> chart.svg(Size.of(wide)), caption, table())
                .alone(words.sample() + " " + caption, words.listing());
    }

    private List<Day> largest() {
        return strands.getFirst().days();
    }

    /** With how many cities it had on the last day. */
    private String name(Strand strand) {
        return words.part(strand.part()) + " (" + Phrases.number(strand.last().cities()) + ")";
    }

    private static @Nullable BigDecimal median(Day day) {
        return day.spread().map(Spread::median).map(NetworkWords::printed).orElse(null);
    }

    private Table table() {
        var headers = new ArrayList<>(List.of(ui.getTranslation("network.course.part")));
        largest().forEach(day -> headers.add(CourseWords.year(day)));
        return new Table(
                headers,
                IntStream.range(0, strands.size())
                        .mapToObj(place -> row(strands.get(place), place))
                        .toList());
    }

    private Row row(Strand strand, int place) {
        var cells = new ArrayList<>(List.of(Cell.words(words.part(strand.part()))));
        strand.days().forEach(day -> cells.add(cell(day)));
        return new Row(List.copyOf(cells), List.of(SmallMultiples.pointName(place)));
    }

    /** The median with the number of cities it is taken over. */
    private static Cell cell(Day day) {
        var median = CourseFigure.cell(day.spread().map(Spread::median));
        return new Cell(median.shown() + " (" + Phrases.number(day.cities()) + ")", median.held());
    }
}
