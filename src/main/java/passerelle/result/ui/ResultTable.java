package passerelle.result.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import passerelle.result.Comparison;
import passerelle.result.ResultKind;
import passerelle.shared.Folding;

/** The areas of a result, each beside the round before, to be sorted by any of its columns. */
class ResultTable extends Grid<ResultLine> {

    private final ResultKind kind;

    ResultTable(Comparison comparison, MeasureNames names) {
        kind = comparison.now().kind();
        addClassName("result-table");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addComponentColumn(ResultTable::name)
                .setHeader(getTranslation("result.area"))
                .setComparator(line -> Folding.fold(line.name()))
                .setFlexGrow(2)
                .setFrozen(true);
        addComponentColumn(this::percent)
                .setHeader(getTranslation("result.percent"))
                .setComparator(ResultLine.byNow());
        if (comparison.before() != null) {
            compare(comparison.roundBefore());
        }
        setItems(ResultLine.of(comparison, names));
        setAllRowsVisible(true);
    }

    private void compare(String before) {
        addColumn(line -> line.before() == null ? "–" : Figures.percent(line.before()))
                .setHeader(before)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(ResultLine.byBefore());
        addColumn(line -> line.change() == null ? "–" : Figures.points(line.change()))
                .setHeader(getTranslation("result.change"))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(ResultLine.byChange());
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
            cell.add(new Span(getTranslation("result.absent." + kind)));
            return cell;
        }
        cell.add(new PercentBar(now.score()), new Span(Figures.percent(now.score())));
        if (now.provisional()) {
            var highest = Figures.percent(now.highest());
            var range = new Span(getTranslation("result.up.to", highest));
            range.addClassName("muted");
            cell.add(range);
        }
        return cell;
    }
}
