package passerelle.comparison;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;

/** One score of a result as the database keeps it. */
record ScoreRow(
        ResultId result,
        long version,
        Measure measure,
        BigInteger numerator,
        BigInteger denominator,
        boolean provisional) {

    Score score() {
        return new Score(BigFraction.of(numerator, denominator));
    }
}
