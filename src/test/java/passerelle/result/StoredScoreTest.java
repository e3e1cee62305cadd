package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

class StoredScoreTest {

    @Test
    void losesNothing() {
        var scored = new Scored(new Score(BigFraction.of(183, 7)), new Score(BigFraction.of(190, 7)), true);

        assertThat(StoredScore.of(scored).scored()).isEqualTo(scored);
    }

    @Test
    void keepsAWholePercentAsItIs() {
        assertThat(StoredScore.of(64).scored().score()).isEqualTo(Score.of(64));
        assertThat(StoredScore.of(64).scored().provisional()).isFalse();
    }
}
