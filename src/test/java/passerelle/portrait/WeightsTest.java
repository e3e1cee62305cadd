package passerelle.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.result.Measure;
import passerelle.scoring.SampleEdition;
import passerelle.scoring.Scored;
import passerelle.scoring.Scoring;

class WeightsTest {

    /** alpha is 250/3, beta 80, gamma 40 and the lens 60: core is (alpha + 2 lens)/3, wide (3 alpha + beta + gamma)/5. */
    private static final String ANSWERS = "a1=b a2=a b1=a b2=a c1=b";

    @ParameterizedTest(name = "{0} makes core {1} and wide {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | 67.78 | 74.00
            lens:0             | 83.33 | 74.00
            alpha:0            | 60.00 | 60.00
            alpha:5            | 76.67 | 76.67
            alpha:2,lens:4     | 67.78 | 71.67
            AAA-01:0           | 73.33 | 84.00
            AAA-01:2,AAA-02:0  | 56.67 | 54.00
            gamma:1000,beta:0  | 67.78 | 40.13
            """)
    void workTheFiguresOutExactly(String written, String core, String wide) {
        var edition = Weights.read(written).applied(SampleEdition.edition());

        var scores = Measure.scores(Scoring.of(edition).explain(SampleEdition.answers(ANSWERS)));

        assertThat(shown(scores, Measure.CORE)).isEqualTo(core);
        assertThat(shown(scores, Measure.index("wide"))).isEqualTo(wide);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1,5", "two", "", " ", "1001", "99999999999"})
    void refusesWhatIsNoWeight(String typed) {
        assertRefused(() -> Weights.weight(typed), "portrait.weights.error.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha:-1", "alpha", "alpha:two", "alpha:1,beta"})
    void refusesAnAddressThatIsNotWrittenSo(String written) {
        assertRefused(() -> Weights.read(written), "portrait.weights.error.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha:0,lens:0", "AAA-01:0,AAA-02:0", "CCC-01:0"})
    void refusesThatNothingCounts(String written) {
        var weights = Weights.read(written);

        assertRefused(() -> weights.applied(SampleEdition.edition()), "portrait.weights.error.zero");
    }

    @Test
    void leavesOutWhatTheEditionHasAnywayOrDoesNotKnow() {
        var weights = new Weights(Map.of("lens", 2, "AAA-02", 3, "BBB-01", 1, "nothing", 7));

        assertThat(weights.in(SampleEdition.edition()).written()).isEqualTo("AAA-02:3");
    }

    @Test
    void keepsAWeightThatOneIndexHasAndAnotherHasNot() {
        assertThat(Weights.read("alpha:1").in(SampleEdition.edition()).written())
                .isEqualTo("alpha:1");
    }

    private static String shown(Map<Measure, Scored> scores, Measure measure) {
        return Objects.requireNonNull(scores.get(measure)).score().toTwoPlaces().toPlainString();
    }
}
