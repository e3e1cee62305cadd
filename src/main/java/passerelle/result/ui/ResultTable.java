package passerelle.result.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import passerelle.result.Comparison;
import passerelle.result.ResultKind;
import passerelle.shared.Folding;
import passerelle.shared.ui.SpokenGrid;

/** The areas of a result, each beside the round before, to be sorted by any of its columns. */
class ResultTable extends SpokenGrid<ResultLine> {

    private final ResultKind kind;

    ResultTable(Comparison comparison, MeasureNames names) {
        kind = comparison.now().kind();
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
            compare(comparison.roundBefore());
        }
        setItems(ResultLine.of(comparison, names));
        setAllRowsVisible(true);
    }

    private void compare(String before) {
        addColumn(line -> line.before() == null ? "–" : Figures.percent(line.before()))
                .setHeader(before)
                .setWidth("4.25rem")
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(ResultLine.byBefore());
        addColumn(line -> line.change() == null ? "–" : Figures.points(line.change()))
                .setHeader(getTranslation("result.change"))
                .setWidth("5.5rem")
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
