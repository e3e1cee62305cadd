package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import passerelle.result.Comparison;
import passerelle.result.ResultDetails;
import passerelle.scoring.Score;
import passerelle.shared.Folding;
import passerelle.shared.ui.SpokenGrid;

/** The areas of a result, each beside the round before, to be sorted by any of its columns. */
class ResultTable extends SpokenGrid<ResultLine> {

    private final Comparison comparison;
    private final ScoreLinks links;

    ResultTable(Comparison comparison, MeasureNames names, ScoreLinks links) {
        this.comparison = comparison;
        this.links = links;
        addClassName("result-table");
        addComponentColumn(ResultTable::name)
                .setHeader(getTranslation("result.area"))
                .setComparator(line -> Folding.fold(line.name()))
                .setWidth("7rem")
                .setFlexGrow(2);
        addComponentColumn(this::percent)
                .setHeader(getTranslation("result.percent"))
                .setWidth("5.25rem")
                .setComparator(ResultLine.byNow());
        if (comparison.before() != null) {
            compare(comparison.before());
        }
        setItems(ResultLine.of(comparison, names));
        setAllRowsVisible(true);
    }

    private void compare(ResultDetails before) {
        addComponentColumn(line -> figure(before, line, line.before()))
                .setHeader(comparison.roundBefore())
                .setWidth("4.25rem")
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(ResultLine.byBefore());
        addColumn(line -> line.change() == null ? "–" : Figures.points(line.change()))
                .setHeader(getTranslation("result.change"))
                .setWidth("5.5rem")
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(ResultLine.byChange());
    }

    private Component figure(ResultDetails result, ResultLine line, @Nullable Score score) {
        return score == null ? new Span("–") : links.door(result, line.measure(), Figures.percent(score), line.name());
    }

    private static Span name(ResultLine line) {
        var name = new Span(line.name());
        if (line.isComposite()) {
            name.addClassName("composite");
        }
        return name;
    }

    /** The bar, the number and, while it may still rise, how far. */
    private Div percent(ResultLine line) {
        var cell = new Div();
        cell.addClassName("percent-cell");
        var now = line.now();
        if (now == null) {
            var absent = getTranslation("result.absent." + comparison.now().kind());
            cell.add(links.door(comparison.now(), line.measure(), absent, line.name()));
            return cell;
        }
        cell.add(new PercentBar(now.score()), figure(comparison.now(), line, now.score()));
        if (now.provisional()) {
            var highest = Figures.percent(now.highest());
            var range = new Span(getTranslation("result.up.to", highest));
            range.addClassName("muted");
            cell.add(range);
        }
        return cell;
    }
}
