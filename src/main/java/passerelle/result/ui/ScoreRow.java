package passerelle.result.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import passerelle.chart.ui.Cell;
import passerelle.chart.ui.ChartFigure.Row;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;

/** One line of the table beside a chart, in which the figures open that can. */
@NamedInterface("charts")
public class ScoreRow {

    private final ScoreLinks links;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, String> doors = new HashMap<>();

    public ScoreRow(ScoreLinks links, String name) {
        this.links = links;
        cells.add(Cell.words(name));
    }

    public ScoreRow with(Cell cell) {
        cells.add(cell);
        return this;
    }

    public ScoreRow with(ResultDetails result, Measure measure) {
        return with(result, measure, links);
    }

    /** Of another city than the others of the line. */
    public ScoreRow with(ResultDetails result, Measure measure, ScoreLinks links) {
        if (result.score(measure).isPresent()) {
            links.to(result, measure).ifPresent(address -> doors.put(cells.size(), address));
        }
        return with(result.score(measure)
                .map(scored -> Cell.percent(scored.score().rounded()))
                .orElseGet(Cell::unknown));
    }

    public Row row(List<String> points) {
        return new Row(List.copyOf(cells), points, Map.copyOf(doors));
    }
}
