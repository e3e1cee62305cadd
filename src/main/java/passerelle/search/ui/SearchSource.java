package passerelle.search.ui;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import passerelle.search.SearchText;

/**
 * One kind of thing that can be found from every page; contributed by its subject as a bean. Its heading is translated
 * as {@code search.kind.<kind>}.
 */
@NamedInterface("source")
public interface SearchSource {

    /** Its place from the top: cities 10, people 20, papers 30. */
    int order();

    String kind();

    /** What the reader may see, the best first, at most that many; the text is never blank. */
    Hits find(SearchText text, int limit);

    /** What lies behind the addresses that the reader opened lately, in that order, at most that many. */
    default List<Hit> visited(List<String> addresses, int limit) {
        return List.of();
    }
}
