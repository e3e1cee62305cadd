package passerelle.search.ui;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The first of what one subject found.
 *
 * @param total how many there are in all
 * @param all the address of the page that lists them all, blank where there is none
 */
@NamedInterface("source")
public record Hits(List<Hit> first, long total, String all) {

    boolean hasMore() {
        return total > first.size();
    }
}
