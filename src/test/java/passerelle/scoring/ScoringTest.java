package passerelle.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.Choices;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator.Kind;
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
        var scores = Scoring.of(SampleEdition.edition()).score(answers(answers));

        assertThat(text(scores.areas(), "alpha")).isEqualTo(a);
        assertThat(text(scores.areas(), "beta")).isEqualTo(b);
        assertThat(text(scores.areas(), "gamma")).isEqualTo(c);
        assertThat(text(scores.composites(), "lens")).isEqualTo(lens);
        assertThat(text(scores.indices(), "core")).isEqualTo(core);
        assertThat(text(scores.indices(), "wide")).isEqualTo(wide);
    }

    @Test
    void keepsTheOrderOfTheEdition() {
        var scores = Scoring.of(SampleEdition.edition()).score(Map.of());

        assertThat(scores.areas().keySet()).containsExactly("alpha", "beta", "gamma");
        assertThat(scores.indices().keySet()).containsExactly("core", "wide");
        assertThat(scores.isProvisional()).isTrue();
    }

    @Test
    void knowsNoAnswerToAnotherEdition() {
        var scoring = Scoring.of(SampleEdition.edition());
        var foreign = Map.<IndicatorCode, AnswerValue>of(new IndicatorCode("ZZZ-01"), new Choice("a"));

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> scoring.score(foreign));
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
        assertThat(Scoring.of(TestEditions.grid()).score(Map.of()).areas()).isEmpty();
    }

    private static List<Score> everyScore(Edition edition, boolean best) {
        var answers = edition.indicators().stream()
                .filter(indicator -> indicator.isScored())
                .collect(toMap(indicator -> indicator.code(), indicator -> TestAnswers.extreme(indicator, best)));
        var scores = Scoring.of(edition).score(answers);
        return Stream.of(scores.areas(), scores.composites(), scores.indices())
                .flatMap(map -> map.values().stream())
                .map(Scored::score)
                .toList();
    }

    private static Map<IndicatorCode, AnswerValue> answers(String text) {
        return Stream.of(text.split(" +"))
                .map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2)
                .collect(toMap(pair -> SampleEdition.code(pair[0]), pair -> answer(pair[0], pair[1])));
    }

    private static AnswerValue answer(String code, String options) {
        if (options.equals("na")) {
            return new NotApplicable("Done by the region");
        }
        var kind = SampleEdition.edition().indicator(SampleEdition.code(code)).kind();
        return kind == Kind.SINGLE ? new Choice(options) : new Choices(Set.of(options.split("\\+")));
    }

    private static String text(Map<String, Scored> scores, String code) {
        var scored = scores.get(code);
        if (scored == null) {
            return "absent";
        }
        var lowest = scored.score().percent().toString();
        return scored.provisional() ? lowest + ".." + scored.highest().percent() : lowest;
    }
}
