package passerelle.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.scoring.Score.Weighted;

/** A figure that is the mean of its parts, each counted by its weight; what does not apply is left out of it. */
public final class Mean implements Explained {

    private final String code;
    private final List<Part> parts;
    private final @Nullable Scored scored;

    Mean(String code, List<Part> parts) {
        this.code = code;
        this.parts = List.copyOf(parts);
        this.scored = mean(parts).orElse(null);
    }

    @Override
    public String code() {
        return code;
    }

    /** Those left out as well, in the edition's order. */
    public List<Part> parts() {
        return parts;
    }

    @Override
    public Optional<Scored> scored() {
        return Optional.ofNullable(scored);
    }

    /** By what the weighted sum is divided: the weights of all that counts. */
    public int divisor() {
        return parts.stream().filter(Part::counts).mapToInt(Part::weight).sum();
    }

    /** How many answers count in it, blanks among them, through all that it is made of. */
    public int answers() {
        return parts.stream()
                .filter(Part::counts)
                .mapToInt(part -> switch (part.of()) {
                    case Answered answered -> 1;
                    case Mean mean -> mean.answers();
                    case Stated stated -> 0;
                })
                .sum();
    }

    /** How much of the figure comes from one of its parts; all of these together are the figure. */
    public Optional<Score> share(Part part) {
        return part.scored()
                .filter(scored -> part.counts())
                .map(scored -> new Score(
                        scored.score().percent().multiply(part.weight()).divide(divisor())));
    }

    /** What it were if one of its parts had that score, and all others stayed as they are. */
    public Score with(Part changed, Score score) {
        var others = parts.stream()
                .map(part -> part == changed
                        ? new Part(new Stated(part.of().code(), Scored.exactly(score)), part.weight())
                        : part)
                .toList();
        return mean(others).orElseThrow().score();
    }

    private static Optional<Scored> mean(List<Part> parts) {
        var scores = new ArrayList<Weighted>();
        var highest = new ArrayList<Weighted>();
        var provisional = false;
        for (var part : parts) {
            var scored = part.scored().orElse(null);
            if (scored != null) {
                scores.add(new Weighted(scored.score(), part.weight()));
                highest.add(new Weighted(scored.highest(), part.weight()));
                provisional |= scored.provisional();
            }
        }
        var open = provisional;
        return Score.weightedMean(scores)
                .map(score -> open
                        ? new Scored(score, Score.weightedMean(highest).orElseThrow(), true)
                        : Scored.exactly(score));
    }
}
