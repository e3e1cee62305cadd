package passerelle.instrument;

import java.util.List;
import java.util.stream.Stream;
import passerelle.instrument.Indicator.Kind;

/** What the options of one indicator must be like, so that its answers can earn anything from 0 to 100 points. */
final class OptionRules {

    private OptionRules() {}

    /** The names of the rules they break. */
    static List<String> of(Kind kind, List<Option> options) {
        var broken = Stream.<String>builder();
        if (options.size() < 2) {
            broken.add("two-options");
        }
        if (kind == Kind.MULTIPLE ? !reachesAll(options) : !spansAll(options)) {
            broken.add("reach");
        }
        var exclusive = options.stream().filter(Option::exclusive).toList();
        if (kind == Kind.SINGLE && !exclusive.isEmpty()) {
            broken.add("exclusive-single");
        }
        if (kind == Kind.MULTIPLE
                && (exclusive.size() != 1 || exclusive.getFirst().points() != 0)) {
            broken.add("exclusive-none");
        }
        return broken.build().toList();
    }

    private static boolean spansAll(List<Option> options) {
        var points = options.stream().map(Option::points).toList();
        return points.contains(0) && points.contains(100);
    }

    private static boolean reachesAll(List<Option> options) {
        return options.stream()
                        .filter(option -> !option.exclusive())
                        .mapToInt(Option::points)
                        .sum()
                >= 100;
    }
}
