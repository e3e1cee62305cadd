package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import passerelle.scoring.Score;

class ChangeTest {

    @Test
    void comesInOrderFromTheDeepestFallToTheHighestRise() {
        var sorted = Stream.of(
                        change(50, 73), change(50, 47), change(50, 50), change(50, 53), change(50, 27), change(50, 49))
                .sorted()
                .map(Change::rounded);

        assertThat(sorted).containsExactly(-23, -3, -1, 0, 3, 23);
    }

    @Test
    void isRoundedOnceAwayFromZero() {
        var half = new Change(BigFraction.of(-5, 2));

        assertThat(half.rounded()).isEqualTo(-3);
    }

    private static Change change(int before, int now) {
        return Change.between(new Score(BigFraction.of(before)), new Score(BigFraction.of(now)));
    }
}
