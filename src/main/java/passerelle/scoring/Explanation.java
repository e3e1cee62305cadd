package passerelle.scoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that an edition makes of the answers to it, in its order: each figure with what it was worked out of, down
 * to the answers. What has nothing that applies is there without a score.
 */
public record Explanation(List<Explained> areas, List<Mean> composites, List<Mean> indices) {

    public Explanation {
        areas = List.copyOf(areas);
        composites = List.copyOf(composites);
        indices = List.copyOf(indices);
    }

    /** The areas, the composites and the indices. */
    public Stream<Explained> figures() {
        return Stream.of(areas, composites, indices).flatMap(List::stream);
    }

    /** Whether a blank counts in any of them. */
    public boolean isProvisional() {
        return figures().flatMap(figure -> figure.scored().stream()).anyMatch(Scored::provisional);
    }
}
