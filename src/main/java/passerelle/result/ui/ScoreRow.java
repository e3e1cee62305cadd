package passerelle.result.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.shared.ui.ChartFigure.Row;

/** One line of the table beside a chart, in which the figures open that can. */
@NamedInterface("charts")
public class ScoreRow {

    private final ScoreLinks links;
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, String> doors = new HashMap<>();

    public ScoreRow(ScoreLinks links, String name) {
        this.links = links;
        cells.add(name);
    }

    public ScoreRow with(String words) {
        cells.add(words);
        return this;
    }

    public ScoreRow with(ResultDetails result, Measure measure) {
        if (result.score(measure).isPresent()) {
            links.to(result, measure).ifPresent(address -> doors.put(cells.size(), address));
        }
        return with(result.score(measure)
                .map(scored -> Figures.percent(scored.score()))
                .orElse("–"));
    }

    public Row row(List<String> points) {
        return new Row(List.copyOf(cells), points, Map.copyOf(doors));
    }
}
