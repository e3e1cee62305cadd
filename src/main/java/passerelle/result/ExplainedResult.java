package passerelle.result;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AssessmentDetails;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.IndicatorCode;
import passerelle.scoring.Explained;
import passerelle.scoring.Explanation;
import passerelle.scoring.Mean;

/**
 * An indicative result with what its figures are made of.
 *
 * @param sheet the answers to which it leads; null for whoever reads what is published and no answers
 * @param overruled as the city answered it, where the review counts another answer
 */
public record ExplainedResult(
        ResultDetails result,
        Edition edition,
        Explanation explanation,
        @Nullable AssessmentDetails sheet,
        Map<IndicatorCode, AnswerRow> overruled) {

    public ExplainedResult {
        overruled = Map.copyOf(overruled);
    }

    /** Otherwise it ends at the areas, whose whole percents are published and nothing finer. */
    public boolean reachesAnswers() {
        return sheet != null;
    }

    /** Absent where the edition does not know the measure. */
    public Optional<Explained> find(Measure measure) {
        return among(explanation, measure.kind())
                .filter(figure -> figure.code().equals(measure.code()))
                .<Explained>map(figure -> figure)
                .findFirst();
    }

    /** Whether it can be told by facts, resources and effects: its answers are read, and its edition says which are which. */
    public boolean reachesDimensions() {
        return reachesAnswers() && edition.indicators().stream().anyMatch(indicator -> indicator.dimension() != null);
    }

    /** The same figure over the questions of one dimension. */
    public Mean only(Dimension dimension, Measure measure) {
        return among(explanation.only(dimension), measure.kind())
                .filter(figure -> figure.code().equals(measure.code()))
                .map(Mean.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What an area or composite is called as a part of another figure.
     *
     * @throws NoSuchElementException for what is neither
     */
    public Measure measure(Explained part) {
        return Stream.of(Measure.area(part.code()), Measure.composite(part.code()))
                .filter(measure -> find(measure).filter(part::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The figures in which it counts, the widest first: the first index, and the composite where it is in one. */
    public List<Measure> above(Measure measure) {
        var composite = edition.composites().stream()
                .filter(whole ->
                        measure.kind() == MeasureKind.AREA && whole.areas().contains(measure.code()))
                .map(whole -> Measure.composite(whole.code()))
                .findFirst();
        var part = composite.orElse(measure).code();
        var index = edition.indices().stream()
                .filter(whole ->
                        measure.kind() != MeasureKind.INDEX && whole.weights().containsKey(part))
                .map(whole -> Measure.index(whole.code()))
                .findFirst();
        return Stream.of(index, composite).flatMap(Optional::stream).toList();
    }

    /** Whether the answers, or the rule, have changed since the result was worked out. */
    public boolean isOutdated() {
        return !Measure.scores(explanation).equals(result.scores());
    }

    private static Stream<? extends Explained> among(Explanation explanation, MeasureKind kind) {
        return switch (kind) {
            case AREA -> explanation.areas().stream();
            case COMPOSITE -> explanation.composites().stream();
            case INDEX -> explanation.indices().stream();
        };
    }
}
