package passerelle.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.TestEditions;

class ScoringTest {

    /** Worked out by hand from the weights and points of {@link SampleEdition}; a range where blanks are left. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a1=  a2=  b1=     b2=   c1=   | 0..100       | 0..100 | 0..100 | 0..100 | 0..100          | 0..100
            a1=a a2=a b1=a+b   b2=a  c1=a  | 100          | 100    | 100    | 100    | 100             | 100
            a1=c a2=c b1=d     b2=b  c1=c  | 0            | 0      | 0      | 0      | 0               | 0
            a1=b a2=b b1=a+c   b2=b  c1=b  | 100 / 3      | 45     | 40     | 85 / 2 | 355 / 9         | 37
            a1=b a2=b b1=a+c   b2=na c1=na | 100 / 3      | 90     | absent | 90     | 640 / 9         | 95 / 2
            a1=a a2=  b1=a+b+c b2=a  c1=c  | 100 / 3..100 | 100    | 0      | 50     | 400 / 9..200 / 3 | 40..80
            a1=b a2=a b1=na    b2=na c1=na | 250 / 3      | absent | absent | absent | 250 / 3         | 250 / 3
            """)
    void followsTheRule(String answers, String a, String b, String c, String lens, String core, String wide) {
        var scores = Scoring.of(SampleEdition.edition()).explain(SampleEdition.answers(answers));

        assertThat(scores.figures().map(ScoringTest::text)).containsExactly(a, b, c, lens, core, wide);
    }

    @Test
    void keepsTheOrderOfTheEdition() {
        var scores = Scoring.of(SampleEdition.edition()).explain(Map.of());

        assertThat(scores.figures().map(Explained::code))
                .containsExactly("alpha", "beta", "gamma", "lens", "core", "wide");
        assertThat(scores.isProvisional()).isTrue();
    }

    @Test
    void knowsNoAnswerToAnotherEdition() {
        var scoring = Scoring.of(SampleEdition.edition());
        var foreign = Map.<IndicatorCode, AnswerValue>of(new IndicatorCode("ZZZ-01"), new Choice("a"));

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> scoring.explain(foreign));
    }

    static Stream<Edition> shipped() {
        return Stream.of(TestEditions.index(), TestEditions.evaluation());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void givesTheBestAnswersHundred(Edition edition) {
        assertThat(everyScore(edition, true)).containsOnly(Score.of(100));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void givesTheWorstAnswersNothing(Edition edition) {
        assertThat(everyScore(edition, false)).containsOnly(Score.of(0));
    }

    @Test
    void scoresNothingInAGridOfTexts() {
        assertThat(Scoring.of(TestEditions.grid()).explain(Map.of()).figures())
                .isNotEmpty()
                .allSatisfy(area -> assertThat(area.scored()).isEmpty());
    }

    private static List<Score> everyScore(Edition edition, boolean best) {
        var answers = edition.indicators().stream()
                .filter(indicator -> indicator.isScored())
                .collect(toMap(indicator -> indicator.code(), indicator -> TestAnswers.extreme(indicator, best)));
        return Scoring.of(edition)
                .explain(answers)
                .figures()
                .map(figure -> figure.scored().orElseThrow().score())
                .toList();
    }

    private static String text(Explained figure) {
        return figure.scored().map(ScoringTest::text).orElse("absent");
    }

    private static String text(Scored scored) {
        var lowest = scored.score().percent().toString();
        return scored.provisional() ? lowest + ".." + scored.highest().percent() : lowest;
    }
}
