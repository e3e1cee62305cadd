package passerelle.shared.ui;

import com.vaadin.flow.data.provider.SortDirection;
import java.io.Serializable;

/** By which column a table is sorted; an address says {@code due}, or {@code -due} for downwards. */
public record Sorting(String column, SortDirection direction) implements Serializable {

    public static Sorting of(String words) {
        return words.startsWith("-")
                ? new Sorting(words.substring(1), SortDirection.DESCENDING)
                : new Sorting(words, SortDirection.ASCENDING);
    }

    @Override
    public String toString() {
        return (direction == SortDirection.DESCENDING ? "-" : "") + column;
    }
}
