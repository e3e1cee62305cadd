package passerelle.scoring;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Indicator.Kind;
import passerelle.instrument.Option;

/** What one answer earns: the points of the option chosen, or the sum of those ticked, at most 100. */
final class Points {

    static final int MOST = 100;

    private Points() {}

    static Answered of(Indicator indicator, @Nullable AnswerValue answer) {
        if (!indicator.isScored()) {
            return new Answered.InWords(indicator);
        }
        return switch (answer) {
            case null -> new Answered.Blank(indicator);
            case AnswerValue.Choice choice ->
                new Answered.Chosen(indicator, List.of(indicator.option(choice.option())));
            case AnswerValue.Choices choices ->
                new Answered.Chosen(
                        indicator,
                        choices.options().stream().map(indicator::option).toList());
            case AnswerValue.NotApplicable none -> new Answered.NotApplicable(indicator, none.reason());
        };
    }

    static int sum(Collection<Option> options) {
        return options.stream().mapToInt(Option::points).sum();
    }

    static Score capped(Collection<Option> options) {
        return Score.of(Math.min(MOST, sum(options)));
    }

    static Score most(Indicator indicator) {
        return indicator.kind() == Kind.MULTIPLE
                ? capped(indicator.options().stream()
                        .filter(option -> !option.exclusive())
                        .toList())
                : Score.of(indicator.options().stream()
                        .mapToInt(Option::points)
                        .max()
                        .orElse(0));
    }

    /** No answer earns less than one option by itself. */
    static Score least(Indicator indicator) {
        return Score.of(
                indicator.options().stream().mapToInt(Option::points).min().orElse(0));
    }
}
