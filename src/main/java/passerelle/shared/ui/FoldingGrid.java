package passerelle.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;

/** A table on a wide screen; on a phone each row folds into its first column and, below it, what the others say. */
public class FoldingGrid<T> extends SpokenGrid<T> {

    public FoldingGrid() {
        addClassName("folding");
    }

    /** A column of short values, which a phone shows with the column's name before them. */
    public Column<T> addNamedColumn(String name, ValueProvider<T, String> value) {
        return addComponentColumn(row -> {
                    var label = new Span(name);
                    label.addClassName("cell-name");
                    return new Span(label, new Span(value.apply(row)));
                })
                .setHeader(name);
    }

    /** Shows these columns only where there is room; what they say must stand elsewhere too. */
    @SafeVarargs
    public final void wideOnly(Column<T>... columns) {
        Arrays.stream(columns).forEach(column -> column.setPartNameGenerator(row -> "wide-only"));
    }
}
