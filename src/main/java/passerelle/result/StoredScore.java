package passerelle.result;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

/** A score as the database keeps it: fractions in lowest terms, so that nothing is lost. */
@Embeddable
record StoredScore(
        BigInteger scoreNumerator,
        BigInteger scoreDenominator,
        BigInteger highestNumerator,
        BigInteger highestDenominator,
        boolean provisional)
        implements Serializable {

    static StoredScore of(Scored scored) {
        var score = scored.score().percent();
        var highest = scored.highest().percent();
        return new StoredScore(
                score.getNumerator(),
                score.getDenominator(),
                highest.getNumerator(),
                highest.getDenominator(),
                scored.provisional());
    }

    /** A whole percent, as the institute returns it. */
    static StoredScore of(int percent) {
        return of(new Scored(Score.of(percent), Score.of(percent), false));
    }

    Scored scored() {
        return new Scored(
                new Score(BigFraction.of(scoreNumerator, scoreDenominator)),
                new Score(BigFraction.of(highestNumerator, highestDenominator)),
                provisional);
    }
}
