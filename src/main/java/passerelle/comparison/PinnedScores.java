package passerelle.comparison;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.scoring.Score;

/** Writes exact scores as one text, such as {@code AREA:education=64/1 INDEX:core=1234/17}, and reads them back. */
final class PinnedScores {

    private static final Pattern SCORE = Pattern.compile("([A-Z]+):([^ =]+)=(\\d+)/(\\d+)");
    private static final Comparator<Measure> IN_ORDER =
            Comparator.comparing(Measure::kind).thenComparing(Measure::code);

    private PinnedScores() {}

    static String write(Map<Measure, Score> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(score -> write(score.getKey(), score.getValue()))
                .collect(joining(" "));
    }

    private static String write(Measure measure, Score score) {
        var percent = score.percent();
        return measure.kind() + ":" + measure.code() + "=" + percent.getNumerator() + "/" + percent.getDenominator();
    }

    static Map<Measure, Score> read(String text) {
        return SCORE.matcher(text)
                .results()
                .collect(toMap(
                        score -> new Measure(MeasureKind.valueOf(score.group(1)), score.group(2)),
                        score -> new Score(
                                BigFraction.of(new BigInteger(score.group(3)), new BigInteger(score.group(4))))));
    }
}
