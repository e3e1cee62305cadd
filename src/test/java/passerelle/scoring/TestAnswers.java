package passerelle.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.Choices;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.Indicator.Kind;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Option;

/** Answers by chance, the same for the same seed. */
final class TestAnswers {

    private final Edition edition;
    private final Random random;

    TestAnswers(Edition edition, long seed) {
        this.edition = edition;
        this.random = new Random(seed);
    }

    /** To about two thirds of the indicators; about one in six of those that may be is not applicable. */
    Map<IndicatorCode, AnswerValue> some() {
        var answers = new HashMap<IndicatorCode, AnswerValue>();
        edition.indicators().stream()
                .filter(Indicator::isScored)
                .filter(indicator -> random.nextInt(3) > 0)
                .forEach(indicator -> answers.put(indicator.code(), any(indicator)));
        return answers;
    }

    /** The same with every blank filled by chance. */
    Map<IndicatorCode, AnswerValue> completed(Map<IndicatorCode, AnswerValue> answers) {
        var all = new HashMap<>(answers);
        edition.indicators().stream()
                .filter(Indicator::isScored)
                .forEach(indicator -> all.computeIfAbsent(indicator.code(), code -> any(indicator)));
        return all;
    }

    AnswerValue any(Indicator indicator) {
        if (indicator.mayBeNotApplicable() && random.nextInt(6) == 0) {
            return new NotApplicable("Done by the region");
        }
        return given(indicator);
    }

    /** An answer that counts. */
    AnswerValue given(Indicator indicator) {
        var options = indicator.options();
        var one = options.get(random.nextInt(options.size()));
        if (indicator.kind() == Kind.SINGLE) {
            return new Choice(one.code());
        }
        var ticked = options.stream()
                .filter(option -> !one.exclusive() && !option.exclusive() && random.nextBoolean())
                .map(Option::code)
                .collect(Collectors.toSet());
        ticked.add(one.code());
        return new Choices(ticked);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** The answer that earns most or least. */
    static AnswerValue extreme(Indicator indicator, boolean best) {
        var byPoints = Comparator.comparing(Option::points);
        var one = indicator.options().stream()
                .max(best ? byPoints : byPoints.reversed())
                .orElseThrow()
                .code();
        if (indicator.kind() == Kind.SINGLE) {
            return new Choice(one);
        }
        return new Choices(indicator.options().stream()
                .filter(option -> option.exclusive() != best)
                .map(Option::code)
                .collect(Collectors.toSet()));
    }
}
