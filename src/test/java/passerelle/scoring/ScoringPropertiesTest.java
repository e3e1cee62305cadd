package passerelle.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.TestEditions;

/** What holds of all answers, tried on answers by chance to the shipped Index with weights by chance. */
class ScoringPropertiesTest {

    private static final Edition INDEX = TestEditions.index();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysBetweenZeroAndHundred(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var scores = score(edition, new TestAnswers(edition, seed).some());

        assertThat(all(scores).values()).allSatisfy(scored -> {
            assertThat(scored.score()).isBetween(Score.of(0), scored.highest());
            assertThat(scored.highest()).isBetween(scored.score(), Score.of(100));
            assertThat(scored.provisional() || scored.score().equals(scored.highest()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverFallsWithABetterAnswer(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var chance = new TestAnswers(edition, seed);
        var answers = chance.some();
        var before = score(edition, answers);
        var better = chance.oneOf(answered(edition, answers));

        answers.put(better.code(), TestAnswers.extreme(better, true));

        compare(
                before,
                score(edition, answers),
                (then, now) -> assertThat(now.score()).isGreaterThanOrEqualTo(then.score()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverFallsWhenABlankIsAnswered(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var chance = new TestAnswers(edition, seed);
        var answers = chance.some();
        var before = score(edition, answers);
        var blank = chance.oneOf(blanks(edition, answers));

        answers.put(blank.code(), chance.any(blank));

        compare(before, score(edition, answers), (then, now) -> {
            assertThat(now.score()).isGreaterThanOrEqualTo(then.score());
            assertThat(now.highest()).isLessThanOrEqualTo(then.highest());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsWithinTheRangeItToldAsProvisional(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var chance = new TestAnswers(edition, seed);
        var answers = chance.some();

        var complete = score(edition, chance.completed(answers));

        assertThat(complete.isProvisional()).isFalse();
        compare(
                score(edition, answers),
                complete,
                (then, now) -> assertThat(now.score()).isBetween(then.score(), then.highest()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnAnyOrder(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var answers = new TestAnswers(edition, seed).some();

        var other = score(OtherEditions.shuffled(edition, seed), answers);

        assertThat(all(other)).isEqualTo(all(score(edition, answers)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dependsOnTheProportionOfWeightsOnly(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var answers = new TestAnswers(edition, seed).some();

        var other = score(OtherEditions.reweighted(edition, weight -> weight * 7), answers);

        assertThat(all(other)).isEqualTo(all(score(edition, answers)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesOutAnAreaInWhichNothingApplies(long seed) {
        var chance = new TestAnswers(INDEX, seed);
        var answers = chance.some();
        var area = chance.oneOf(INDEX.areas());

        area.indicators().forEach(indicator -> answers.put(indicator.code(), new NotApplicable("Not ours")));

        assertThat(score(INDEX, answers).areas())
                .filteredOn(explained -> explained.code().equals(area.code()))
                .singleElement()
                .satisfies(explained -> assertThat(explained.scored()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mayFallOnlyAsFarAsItSaysWhenWhatDidNotApplyIsAnswered(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var chance = new TestAnswers(edition, seed);
        var answers = chance.some();
        var before = leftOut(edition, answers, chance);
        var explained = (Answered) before.part().of();

        answers.put(explained.indicator().code(), chance.given(explained.indicator()));

        assertThat(score(edition, answers).areas())
                .filteredOn(area -> area.code().equals(before.area().code()))
                .singleElement()
                .satisfies(area -> assertThat(area.scored().orElseThrow().score())
                        .isBetween(
                                before.area().with(before.part(), explained.least()),
                                before.area().with(before.part(), explained.most())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpFromWhatEachPartBrings(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);

        assertThat(score(edition, new TestAnswers(edition, seed).some()).figures())
                .map(Mean.class::cast)
                .allSatisfy(mean -> assertThat(mean.parts().stream()
                                .flatMap(part -> mean.share(part).stream())
                                .map(Score::percent)
                                .reduce(BigFraction::add))
                        .isEqualTo(mean.scored().map(scored -> scored.score().percent())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameFromTheFiguresOfTheAreas(long seed) {
        var edition = OtherEditions.weightedByChance(INDEX, seed);
        var down = score(edition, new TestAnswers(edition, seed).some());
        var areas = new HashMap<String, Scored>();
        down.areas().forEach(area -> area.scored().ifPresent(scored -> areas.put(area.code(), scored)));

        var byAreas = Scoring.of(edition).explainByAreas(areas);

        assertThat(all(byAreas)).isEqualTo(all(down));
    }

    private record LeftOut(Mean area, Part part) {}

    /** One of what may be declared not applicable is. */
    private static LeftOut leftOut(Edition edition, Map<IndicatorCode, AnswerValue> answers, TestAnswers chance) {
        var some = chance.oneOf(edition.indicators().stream()
                .filter(Indicator::mayBeNotApplicable)
                .toList());
        answers.put(some.code(), new NotApplicable("Done by the region"));
        return score(edition, answers).areas().stream()
                .map(Mean.class::cast)
                .flatMap(area -> area.parts().stream().map(part -> new LeftOut(area, part)))
                .filter(found -> found.part().of().code().equals(some.code().value()))
                .findFirst()
                .orElseThrow();
    }

    private static Explanation score(Edition edition, Map<IndicatorCode, AnswerValue> answers) {
        return Scoring.of(edition).explain(answers);
    }

    /** Every score under its code; what is left out has none. */
    private static Map<String, Scored> all(Explanation scores) {
        var all = new HashMap<String, Scored>();
        scores.figures().forEach(figure -> figure.scored().ifPresent(scored -> all.put(figure.code(), scored)));
        return all;
    }

    private static void compare(Explanation before, Explanation after, BiConsumer<Scored, Scored> check) {
        var then = all(before);
        all(after).forEach((code, now) -> {
            assertThat(then).containsKey(code);
            check.accept(then.get(code), now);
        });
    }

    private static List<Indicator> answered(Edition edition, Map<IndicatorCode, AnswerValue> answers) {
        return edition.indicators().stream()
                .filter(indicator -> answers.containsKey(indicator.code())
                        && !(answers.get(indicator.code()) instanceof NotApplicable))
                .toList();
    }

    private static List<Indicator> blanks(Edition edition, Map<IndicatorCode, AnswerValue> answers) {
        return edition.indicators().stream()
                .filter(indicator -> !answers.containsKey(indicator.code()))
                .toList();
    }
}
