package passerelle.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scores of one edition, by the codes of its areas, composites and indices and in their order. What has nothing
 * that applies is absent.
 */
public record EditionScores(Map<String, Scored> areas, Map<String, Scored> composites, Map<String, Scored> indices) {

    public EditionScores {
        areas = inOrder(areas);
        composites = inOrder(composites);
        indices = inOrder(indices);
    }

    /** Whether a blank counts in any of them. */
    public boolean isProvisional() {
        return areas.values().stream().anyMatch(Scored::provisional);
    }

    private static Map<String, Scored> inOrder(Map<String, Scored> scores) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
}
