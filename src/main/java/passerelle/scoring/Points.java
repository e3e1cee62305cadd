package passerelle.scoring;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;

/** What one answer earns: the points of the option chosen, or the sum of those ticked, at most 100. */
final class Points {

    private static final int MOST = 100;

    private Points() {}

    /** Absent for what is left out: a text, or what does not apply. A blank earns nothing, yet. */
    static Optional<Scored> of(Indicator indicator, @Nullable AnswerValue answer) {
        if (!indicator.isScored()) {
            return Optional.empty();
        }
        return switch (answer) {
            case null -> Optional.of(new Scored(Score.of(0), best(indicator), true));
            case AnswerValue.Choice choice ->
                earned(indicator.option(choice.option()).points());
            case AnswerValue.Choices choices ->
                earned(capped(choices.options().stream().map(indicator::option).toList()));
            case AnswerValue.NotApplicable ignored -> Optional.empty();
        };
    }

    private static Score best(Indicator indicator) {
        return switch (indicator.kind()) {
            case SINGLE ->
                Score.of(indicator.options().stream()
                        .mapToInt(Option::points)
                        .max()
                        .orElse(0));
            case MULTIPLE ->
                Score.of(capped(indicator.options().stream()
                        .filter(option -> !option.exclusive())
                        .toList()));
            case TEXT -> Score.of(0);
        };
    }

    private static int capped(Collection<Option> ticked) {
        return Math.min(MOST, ticked.stream().mapToInt(Option::points).sum());
    }

    private static Optional<Scored> earned(int points) {
        var score = Score.of(points);
        return Optional.of(new Scored(score, score, false));
    }
}
