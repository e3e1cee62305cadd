package passerelle.search;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** An order in JPQL. What is not known stands last, whichever way; both databases would put it first downwards. */
public final class Ordering {

    private Ordering() {}

    /** @param column of each property; of one that is no column it must throw, since the order comes from outside */
    public static String by(Sort sort, UnaryOperator<String> column) {
        return sort.isUnsorted()
                ? ""
                : sort.stream()
                        .map(order -> inOrder(column.apply(order.getProperty()), order.isAscending()))
                        .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String inOrder(String column, boolean ascending) {
        return ascending ? column : "case when " + column + " is null then 1 else 0 end, " + column + " desc";
    }
}
