package passerelle.library;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param total how many were found
 * @param counts of each facet how many of the practices have each value, whatever is chosen of that facet itself
 */
public record LibraryPage(long total, List<LibraryHit> hits, Map<Facet, Map<String, Long>> counts) {}
