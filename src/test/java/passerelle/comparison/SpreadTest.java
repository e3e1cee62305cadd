package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.scoring.Score;

class SpreadTest {

    /** By hand, and as QUARTILE.INC and AVERAGE of Excel have it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            10 20 30,             15,   20,    25,    20
            30 10 20,             15,   20,    25,    20
            10 20 30 40,          35/2, 25,    65/2,  25
            10 20 30 40 50,       20,   30,    40,    30
            0 0 0 100,            0,    0,     25,    25
            0 50 50 100,          75/2, 50,    125/2, 50
            41 48 52 60 61 70 77, 50,   60,    131/2, 409/7
            64 64 64,             64,   64,    64,    64
            """)
    void liesOnTheLineBetweenTheNearestScores(String scores, String lower, String median, String upper, String mean) {
        var spread = Spread.of(scores(scores)).orElseThrow();

        assertThat(spread.lowerQuartile().percent()).isEqualTo(BigFraction.parse(lower));
        assertThat(spread.median().percent()).isEqualTo(BigFraction.parse(median));
        assertThat(spread.upperQuartile().percent()).isEqualTo(BigFraction.parse(upper));
        assertThat(spread.mean().percent()).isEqualTo(BigFraction.parse(mean));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "64", "64 70"})
    void isAbsentBelowThreeCities(String scores) {
        assertThat(Spread.of(scores(scores))).isEmpty();
    }

    @Test
    void keepsFractionsUntilTheyAreRead() {
        var thirds = Stream.of(100, 200, 200)
                .map(number -> new Score(BigFraction.of(number, 3)))
                .toList();

        var spread = Spread.of(thirds).orElseThrow();

        assertThat(spread.mean().percent()).isEqualTo(BigFraction.of(500, 9));
        assertThat(spread.mean().rounded()).isEqualTo(56);
        assertThat(spread.lowerQuartile().percent()).isEqualTo(BigFraction.of(50));
    }

    @Test
    void knowsHowManyAndHowFar() {
        var spread = Spread.of(scores("30 10 20 80")).orElseThrow();

        assertThat(spread.cities()).isEqualTo(4);
        assertThat(spread.lowest()).isEqualTo(Score.of(10));
        assertThat(spread.highest()).isEqualTo(Score.of(80));
    }

    @Test
    void doesNotDependOnTheOrderAndNeverFallsWhenACityRises() {
        var chance = new Random(7);
        for (var round = 0; round < 200; round++) {
            var scores =
                    new ArrayList<>(chance.ints(3 + round % 9, 0, 100).boxed().toList());
            var before = Spread.of(scored(scores)).orElseThrow();
            Collections.shuffle(scores, chance);
            assertThat(Spread.of(scored(scores))).contains(before);

            scores.set(0, scores.getFirst() + 1);
            var after = Spread.of(scored(scores)).orElseThrow();
            assertThat(after.median()).isGreaterThanOrEqualTo(before.median());
            assertThat(after.mean()).isGreaterThan(before.mean());
            assertThat(List.of(
                            after.lowest(),
                            after.lowerQuartile(),
                            after.median(),
                            after.upperQuartile(),
                            after.highest()))
                    .isSorted();
        }
    }

    private static List<Score> scores(String numbers) {
        return Stream.of(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> Score.of(Integer.parseInt(number)))
                .toList();
    }

    private static List<Score> scored(List<Integer> percents) {
        return percents.stream().map(Score::of).toList();
    }
}
