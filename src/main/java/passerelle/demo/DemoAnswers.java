package passerelle.demo;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;

/**
 * What a city would answer. The same city, round and indicator always give the same answer.
 *
 * @param city its code
 * @param strength from 0, where the worst answer is given, to 100, where the best is
 */
public record DemoAnswers(String city, int round, int strength) {

    private static final int SPREAD = 45;

    public Optional<AnswerValue> to(Indicator indicator) {
        return switch (indicator.kind()) {
            case SINGLE -> Optional.of(new AnswerValue.Choice(single(indicator)));
            case MULTIPLE -> Optional.of(new AnswerValue.Choices(several(indicator)));
            case TEXT -> Optional.empty();
        };
    }

    /** Options stand from the best to the worst. */
    private String single(Indicator indicator) {
        var options = indicator.options();
        var place = (100 - level(indicator, 0)) * options.size() / 101;
        return options.get(place).code();
    }

    private Set<String> several(Indicator indicator) {
        var ticked = new LinkedHashSet<String>();
        for (Option option : indicator.options()) {
            if (!option.exclusive() && level(indicator, option.code().hashCode()) >= 50) {
                ticked.add(option.code());
            }
        }
        if (ticked.isEmpty()) {
            indicator.options().stream()
                    .filter(Option::exclusive)
                    .map(Option::code)
                    .forEach(ticked::add);
        }
        return ticked;
    }

    /** The strength of the city, a little higher or lower for each indicator; mostly the same from round to round. */
    private int level(Indicator indicator, int salt) {
        var steady = Math.floorMod((city + indicator.code().value()).hashCode() * 31 + salt, 2 * SPREAD) - SPREAD;
        var moving = Math.floorMod((city + round + indicator.code().value()).hashCode() + salt, 21) - 10;
        return Math.clamp(strength + steady + moving, 0, 100);
    }
}
