package passerelle.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.instrument.TestEditions;
import passerelle.scoring.Answered.Blank;
import passerelle.scoring.Answered.Chosen;
import passerelle.scoring.Answered.InWords;
import passerelle.scoring.Answered.NotApplicable;

class ExplanationTest {

    @Test
    void tellsNoFromBlankFromNotApplicable() {
        var no = answered("a1=c", "alpha", "AAA-01");
        var blank = answered("a1=", "alpha", "AAA-01");
        var outside = answered("a1=na", "alpha", "AAA-01");

        assertThat(no).isInstanceOf(Chosen.class);
        assertThat(no.scored()).contains(new Scored(Score.of(0), Score.of(0), false));
        assertThat(blank).isInstanceOf(Blank.class);
        assertThat(blank.scored()).contains(new Scored(Score.of(0), Score.of(100), true));
        assertThat(outside)
                .isInstanceOfSatisfying(
                        NotApplicable.class, none -> assertThat(none.reason()).isEqualTo("Done by the region"));
        assertThat(outside.scored()).isEmpty();
    }

    @Test
    void countsNoWords() {
        var words = answered("b1=a", "beta", "BBB-03");

        assertThat(words).isInstanceOf(InWords.class);
        assertThat(words.scored()).isEmpty();
    }

    @Test
    void namesTheOptionsAndTheSumBeforeItIsCapped() {
        var capped = (Chosen) answered("b1=a+b", "beta", "BBB-01");
        var below = (Chosen) answered("b1=b+c", "beta", "BBB-01");

        assertThat(capped.options()).extracting(option -> option.code()).containsExactly("a", "b");
        assertThat(capped.sum()).isEqualTo(110);
        assertThat(capped.isCapped()).isTrue();
        assertThat(capped.scored()).map(Scored::score).contains(Score.of(100));
        assertThat(below.sum()).isEqualTo(80);
        assertThat(below.isCapped()).isFalse();
    }

    /** Alpha is 1 × a1 + 2 × a2, divided by the weights of what counts. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"a1=b a2=a, 3", "a1=na a2=a, 2", "a1=b a2=na, 1", "a1=na a2=na, 0", "a1= a2=, 3"})
    void dividesByTheWeightsOfWhatCounts(String answers, int divisor) {
        assertThat(mean(answers, "alpha").divisor()).isEqualTo(divisor);
    }

    @Test
    void saysWhatAnswersToABlankAndToWhatDidNotApplyWouldMakeOfIt() {
        var open = mean("a1=a a2=", "alpha");
        var outside = mean("a1=a a2=na", "alpha");

        assertThat(open.scored()).map(Scored::score).map(Score::rounded).contains(33);
        assertThat(open.with(open.parts().getLast(), Score.of(100))).isEqualTo(Score.of(100));
        assertThat(outside.scored()).map(Scored::score).contains(Score.of(100));
        assertThat(outside.with(outside.parts().getLast(), Score.of(0)).rounded())
                .isEqualTo(33);
    }

    @Test
    void keepsInPlaceWhatIsLeftOut() {
        var lens = mean("b1=a b2=a c1=na", "lens");

        assertThat(lens.parts()).extracting(part -> part.of().code()).containsExactly("beta", "gamma");
        assertThat(lens.parts()).extracting(Part::counts).containsExactly(true, false);
        assertThat(lens.divisor()).isEqualTo(1);
    }

    @Test
    void holdsTheVeryPartsThatItsFiguresAreWorkedOutOf() {
        var explanation = Scoring.of(TestEditions.index()).explain(Map.of());

        assertThat(explanation.composites().getFirst().parts())
                .allSatisfy(part -> assertThat(explanation.areas()).anyMatch(area -> area == part.of()));
    }

    private static Mean mean(String answers, String code) {
        return Scoring.of(SampleEdition.edition())
                .explain(SampleEdition.answers(answers))
                .figures()
                .filter(figure -> figure.code().equals(code))
                .map(Mean.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Answered answered(String answers, String area, String indicator) {
        return mean(answers, area).parts().stream()
                .flatMap(part -> part.of() instanceof Answered answered ? Stream.of(answered) : Stream.empty())
                .filter(answered -> answered.code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
