package passerelle.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.TestEditions;

/** What holds of facts, resources and effects for all answers, tried on answers by chance to the shipped Index. */
class DimensionsTest {

    private static final Edition INDEX = TestEditions.index();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Each dimension counted by the weights that count in it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void makeUpTheirAreaTogether(long seed) {
        var all = score(OtherEditions.weightedByChance(INDEX, seed), seed);

        all.areas().forEach(area -> {
            var parts = Stream.of(Dimension.values())
                    .map(dimension -> area(all.only(dimension), area.code()))
                    .filter(part -> part.scored().isPresent())
                    .toList();
            var sum = parts.stream()
                    .map(part -> exact(part).multiply(part.divisor()))
                    .reduce(BigFraction.ZERO, BigFraction::add);

            assertThat(parts.stream().mapToInt(Mean::divisor).sum()).isEqualTo(((Mean) area).divisor());
            assertThat(parts.stream().mapToInt(Mean::answers).sum()).isEqualTo(((Mean) area).answers());
            area.scored()
                    .ifPresent(scored -> assertThat(sum.divide(((Mean) area).divisor()))
                            .isEqualTo(scored.score().percent()));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stayBetweenZeroAndHundredAndTellHowFarTheyMayRise(long seed) {
        var all = score(OtherEditions.weightedByChance(INDEX, seed), seed);

        assertThat(Stream.of(Dimension.values())
                        .flatMap(dimension -> all.only(dimension).figures())
                        .flatMap(figure -> figure.scored().stream()))
                .isNotEmpty()
                .allSatisfy(scored -> assertThat(scored.highest()).isBetween(scored.score(), Score.of(100)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areNotMovedByAnAnswerToAQuestionOfAnother(long seed) {
        var chance = new TestAnswers(INDEX, seed);
        var answers = chance.some();
        var effect = chance.oneOf(INDEX.indicators().stream()
                .filter(indicator -> indicator.dimension() == Dimension.EFFECT)
                .toList());
        var before = Scoring.of(INDEX).explain(answers).only(Dimension.RESOURCE);

        answers.put(effect.code(), TestAnswers.extreme(effect, true));

        assertThat(figures(Scoring.of(INDEX).explain(answers).only(Dimension.RESOURCE)))
                .isEqualTo(figures(before));
    }

    @Test
    void areUnknownWhereAnAreaIsStatedOnly() {
        var stated = Scoring.of(INDEX).explainByAreas(Map.of("education", Scored.exactly(Score.of(50))));

        assertThat(stated.only(Dimension.RESOURCE).figures())
                .allSatisfy(figure -> assertThat(figure.scored()).isEmpty());
    }

    private static Explanation score(Edition edition, long seed) {
        return Scoring.of(edition).explain(new TestAnswers(edition, seed).some());
    }

    private static Mean area(Explanation explanation, String code) {
        return explanation.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Mean.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static BigFraction exact(Mean part) {
        return part.scored().orElseThrow().score().percent();
    }

    private static List<String> figures(Explanation explanation) {
        return explanation
                .figures()
                .map(figure -> figure.code() + " " + figure.scored())
                .toList();
    }
}
