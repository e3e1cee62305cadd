package passerelle.scoring;

import java.util.List;
import java.util.stream.Stream;
import passerelle.instrument.Indicator.Dimension;

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

    /**
     * The same over the questions of one dimension alone. An area is the mean of those of its questions that have the
     * dimension, a composite and an index are the means of what that makes of their parts, each by the weight that it
     * has anyway; whatever has no such question is left out. Where an area is stated without its questions, nothing
     * can be told.
     */
    public Explanation only(Dimension dimension) {
        return new Explanation(
                areas.stream().map(area -> narrowed(area, dimension)).toList(),
                composites.stream()
                        .map(composite -> narrowed(composite, dimension))
                        .toList(),
                indices.stream().map(index -> narrowed(index, dimension)).toList());
    }

    private static Explained narrowed(Explained figure, Dimension dimension) {
        return switch (figure) {
            case Answered answered -> answered;
            case Stated stated -> new Stated(stated.code(), null);
            case Mean mean -> narrowed(mean, dimension);
        };
    }

    private static Mean narrowed(Mean mean, Dimension dimension) {
        return new Mean(
                mean.code(),
                mean.parts().stream()
                        .filter(part -> belongs(part.of(), dimension))
                        .map(part -> new Part(narrowed(part.of(), dimension), part.weight()))
                        .toList());
    }

    private static boolean belongs(Explained figure, Dimension dimension) {
        return !(figure instanceof Answered answered) || answered.indicator().dimension() == dimension;
    }

    /** Whether a blank counts in any of them. */
    public boolean isProvisional() {
        return figures().flatMap(figure -> figure.scored().stream()).anyMatch(Scored::provisional);
    }
}
