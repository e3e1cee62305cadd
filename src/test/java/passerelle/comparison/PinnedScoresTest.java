package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import passerelle.result.Measure;
import passerelle.scoring.Score;

class PinnedScoresTest {

    private static final Map<Measure, Score> SCORES = Map.of(
            Measure.CORE,
            new Score(BigFraction.of(1234, 17)),
            Measure.composite("lens"),
            Score.of(0),
            Measure.area("public-services"),
            Score.of(100));

    @Test
    void areWrittenExactlyAndInOneOrder() {
        assertThat(PinnedScores.write(SCORES))
                .isEqualTo("AREA:public-services=100/1 COMPOSITE:lens=0/1 INDEX:core=1234/17");
    }

    @Test
    void areReadBackAsTheyWere() {
        assertThat(PinnedScores.read(PinnedScores.write(SCORES))).isEqualTo(SCORES);
        assertThat(PinnedScores.read("")).isEmpty();
    }
}
