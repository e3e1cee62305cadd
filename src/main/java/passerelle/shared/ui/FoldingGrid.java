package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;

/** A table on a wide screen; on a phone each row folds into its first column and, below it, what the others say. */
public class FoldingGrid<T> extends SpokenGrid<T> {

    public FoldingGrid() {
        addClassName("folding");
    }

    /** By that column; as before where it does not sort. */
    public void order(Sorting sorting) {
        sortable(sorting).ifPresent(column -> sort(List.of(new GridSortOrder<>(column, sorting.direction()))));
    }

    /** As it sorts by that column; by nothing where the column does not sort. */
    public Sort sorted(Sorting sorting) {
        return sortable(sorting)
                .map(column -> column.getSortOrder(sorting.direction()))
                .map(orders -> Sort.by(orders.map(FoldingGrid::order).toList()))
                .orElseGet(Sort::unsorted);
    }

    private static Sort.Order order(QuerySortOrder order) {
        return order.getDirection() == SortDirection.ASCENDING
                ? Sort.Order.asc(order.getSorted())
                : Sort.Order.desc(order.getSorted());
    }

    private Optional<Column<T>> sortable(Sorting sorting) {
        return Optional.ofNullable(getColumnByKey(sorting.column())).filter(Column::isSortable);
    }

    /** Tells how the person wants it sorted; nothing where the person wants no order any more. */
    public void whenSorted(SerializableConsumer<Optional<Sorting>> wanted) {
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                wanted.accept(sorted.getSortOrder().stream()
                        .findFirst()
                        .map(order -> new Sorting(order.getSorted().getKey(), order.getDirection())));
            }
        });
    }

    /** A value and, in small letters below it, what belongs to it. */
    protected static Component twoLines(Component first, String second) {
        var below = new Span(second);
        below.addClassNames("small", "muted");
        var lines = new Div(first, below);
        lines.addClassName("two-lines");
        return lines;
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
