package passerelle.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;

/** Works docs/scoring.md out again. */
class WorkedExampleTest {

    private static final WorkedExample PAGE = WorkedExample.read();
    private static final Edition EDITION = PAGE.edition();
    private static final Pattern SUM = Pattern.compile("\\((.+)\\) ÷ (\\d+)");

    static Stream<List<String>> answers() {
        return PAGE.table("Question", "Answer").stream();
    }

    static Stream<List<String>> figures() {
        return PAGE.table("Figure", "Sum").stream();
    }

    static Stream<List<String>> changes() {
        return PAGE.table("Instead", "Answer").stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void earnsWhatThePageSays(List<String> row) {
        var answer = explained(PAGE.answers()).areas().stream()
                .flatMap(area -> ((Mean) area).parts().stream())
                .map(Part::of)
                .filter(part -> part.code().equals(row.getFirst()))
                .findFirst()
                .orElseThrow();

        assertThat(answer.scored().map(scored -> scored.score().rounded() + "").orElse("left out"))
                .isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void comesToTheFiguresOfThePage(List<String> row) {
        var scored = scored(PAGE.answers(), row.getFirst());

        assertThat(scored.score().toTwoPlaces()).isEqualByComparingTo(row.get(2));
        assertThat(scored.score().rounded()).hasToString(row.get(3));
        assertThat(scored.highest().rounded()).hasToString(row.get(4));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void addsUpAsThePageDoes(List<String> row) {
        addsUp((Mean) figure(PAGE.answers(), row.getFirst()), row.get(1));
    }

    private static void addsUp(Mean mean, String written) {
        var sum = SUM.matcher(written);
        assertThat(sum.matches()).isTrue();

        var total = Stream.of(sum.group(1).split(" \\+ "))
                .map(WorkedExampleTest::product)
                .reduce(BigFraction.ZERO, BigFraction::add);

        assertThat(mean.divisor()).hasToString(sum.group(2));
        assertThat(total.divide(mean.divisor()))
                .isEqualTo(mean.scored().orElseThrow().score().percent());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void comesToWhatThePageSaysOfOtherAnswers(List<String> row) {
        var answers = new HashMap<>(PAGE.answers());
        answers.put(new IndicatorCode(row.getFirst()), PAGE.answer(row.getFirst(), row.get(1)));

        assertThat(scored(answers, row.get(2)).score().toTwoPlaces()).isEqualByComparingTo(row.get(3));
    }

    static Stream<List<String>> dimensions() {
        return PAGE.table("Of", "Dimension").stream();
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void comesToTheFiguresOfThePageByDimension(List<String> row) {
        var scored = only(row).scored().orElseThrow();

        assertThat(scored.score().toTwoPlaces()).isEqualByComparingTo(row.get(3));
        assertThat(scored.score().rounded()).hasToString(row.get(4));
        assertThat(scored.highest().rounded()).hasToString(row.get(5));
        addsUp(only(row), row.get(2));
    }

    @Test
    void leavesOutOfADimensionWhatHasNoneOfIt() {
        var shown = dimensions().map(row -> row.get(0) + " " + row.get(1)).toList();

        var known = Stream.of("Education", "Space", "Language", "Lens", "Core")
                .flatMap(figure -> Stream.of("fact", "resource", "effect")
                        .filter(dimension ->
                                only(List.of(figure, dimension)).scored().isPresent())
                        .map(dimension -> figure + " " + dimension));

        assertThat(known).containsExactlyElementsOf(shown);
    }

    @Test
    void tellsTheVersionOfTheRule() {
        assertThat(PAGE.text()).contains("this is version " + Scoring.VERSION + ".");
    }

    @Test
    void hasAllKindsOfEmpty() {
        assertThat(answers()).hasSameSizeAs(EDITION.indicators());
        assertThat(answers().map(row -> row.get(1))).contains("blank", "not applicable");
        assertThat(figures()).hasSize(5);
        assertThat(changes()).hasSizeGreaterThan(4);
    }

    private static BigFraction product(String text) {
        return Stream.of(text.split(" × "))
                .map(BigDecimal::new)
                .map(factor -> BigFraction.of(factor.movePointRight(2).intValueExact(), 100))
                .reduce(BigFraction.ONE, BigFraction::multiply);
    }

    private static Mean only(List<String> row) {
        var narrowed = explained(PAGE.answers()).only(WorkedExample.dimension(row.get(1)));
        return (Mean) figure(narrowed, row.getFirst());
    }

    private static Scored scored(Map<IndicatorCode, AnswerValue> answers, String figure) {
        return figure(answers, figure).scored().orElseThrow();
    }

    private static Explained figure(Map<IndicatorCode, AnswerValue> answers, String figure) {
        return figure(explained(answers), figure);
    }

    private static Explained figure(Explanation explanation, String figure) {
        return explanation
                .figures()
                .filter(explained -> explained.code().equals(WorkedExample.code(figure)))
                .findFirst()
                .orElseThrow();
    }

    private static Explanation explained(Map<IndicatorCode, AnswerValue> answers) {
        return Scoring.of(EDITION).explain(answers);
    }
}
