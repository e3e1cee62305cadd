package passerelle.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;

/** A table on a wide screen; on a phone each row folds into its first column and, below it, what the others say. */
public class FoldingGrid<T> extends Grid<T> {

    /** The grid's own words for a screen reader are English, whatever the page speaks. */
    private static final String NAME_SORTERS = """
            const name = () => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter => {
              const words = $0.replace('{0}', sorter.textContent.trim());
              if (sorter.getAttribute('aria-label') !== words) sorter.setAttribute('aria-label', words);
            });
            name();
            new MutationObserver(name).observe(this, {childList: true, subtree: true});
            """;

    public FoldingGrid() {
        addClassName("folding");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(NAME_SORTERS, getTranslation("grid.sort", "{0}"));
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
