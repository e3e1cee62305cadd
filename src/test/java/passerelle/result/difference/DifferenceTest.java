package passerelle.result.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

class DifferenceTest {

    private static final Measure EDUCATION = Measure.area("education");

    /** The institute is above us where it is above 0. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            official | own   | points | differs
                  64 | 64    |      0 | false
                  64 | 64.49 |      0 | false
                  64 | 64.5  |     -1 | false
                  64 | 63    |      1 | false
                  64 | 62.5  |      1 | false
                  64 | 62.49 |      2 | true
                  64 | 65.5  |     -2 | true
                   0 | 100   |   -100 | true
            """, delimiter = '|', useHeadersInDisplayName = true)
    void isOfficialMinusOwnInWholePoints(int official, String own, int points, boolean differs) {
        var difference = new Difference(EDUCATION, exactly(Integer.toString(official)), exactly(own), 0);

        assertThat(difference.points()).hasValue(points);
        assertThat(difference.differs()).isEqualTo(differs);
    }

    @Test
    void isNoneWhereOneIsUnknown() {
        var unknown = new Difference(EDUCATION, null, exactly("50"), 0);

        assertThat(unknown.points()).isEqualTo(OptionalInt.empty());
        assertThat(unknown.differs()).isFalse();
        assertThat(new Difference(EDUCATION, exactly("50"), null, 0).points()).isEmpty();
    }

    /** Our own 40 counts blanks, the best answers to which would make it as much as the highest. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            official | highest | explain
                  60 | 60      | true
                  60 | 59      | true
                  60 | 58      | false
                  41 | 60      | false
                  38 | 60      | false
            """, delimiter = '|', useHeadersInDisplayName = true)
    void mayLieInTheBlanks(int official, String highest, boolean explain) {
        var own = new Scored(score("40"), score(highest), true);

        assertThat(new Difference(EDUCATION, exactly(Integer.toString(official)), own, 0).blanksMayExplain())
                .isEqualTo(explain);
    }

    @Test
    void doesNotLieInBlanksThatAreNotThere() {
        assertThat(new Difference(EDUCATION, exactly("60"), exactly("40"), 0).blanksMayExplain())
                .isFalse();
    }

    private static Scored exactly(String percent) {
        return new Scored(score(percent), score(percent), false);
    }

    private static Score score(String percent) {
        var exact = new BigDecimal(percent);
        return new Score(BigFraction.of(exact.unscaledValue(), java.math.BigInteger.TEN.pow(exact.scale())));
    }
}
