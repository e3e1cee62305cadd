package passerelle.city;

import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/**
 * The order of the directory, in which an unknown population or officer comes last both ways; nothing is highest by
 * itself.
 */
final class UnknownLast {

    private static final Map<String, String> LOWEST = Map.of(
            "f.population", "coalesce(f.population, 0)",
            "o.nameFolded", "coalesce(o.nameFolded, '')");

    private UnknownLast() {}

    static Pageable in(Pageable page) {
        return page.isUnpaged()
                ? page
                : PageRequest.of(
                        page.getPageNumber(),
                        page.getPageSize(),
                        page.getSort().stream().map(UnknownLast::of).reduce(Sort.unsorted(), Sort::and));
    }

    private static Sort of(Sort.Order order) {
        var lowest = LOWEST.get(order.getProperty());
        return order.isDescending() && lowest != null ? JpaSort.unsafe(Sort.Direction.DESC, lowest) : Sort.by(order);
    }
}
