package passerelle.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Difference.Mark;
import passerelle.instrument.Difference.What;

/** What is otherwise in one indicator than in another, in the order in which a card shows it; options by their code. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Indicator before, Indicator after) {
        var differences = new Differences();
        differences.compare(before, after);
        return differences.found;
    }

    private void compare(Indicator before, Indicator after) {
        add(What.CODE, before.code().value(), after.code().value());
        add(What.FORMERLY, words(before.formerly()), words(after.formerly()));
        add(What.TOPIC, before.topic(), after.topic());
        add(What.QUESTION, before.question(), after.question());
        add(What.EXAMPLE, before.example(), after.example());
        add(What.KIND, before.kind(), after.kind());
        add(What.WEIGHT, before.weight(), after.weight());
        add(What.CORE, Mark.of(before.core()), Mark.of(after.core()));
        add(What.EVIDENCE, Mark.of(before.evidenceRequired()), Mark.of(after.evidenceRequired()));
        add(What.NOT_APPLICABLE, Mark.of(before.mayBeNotApplicable()), Mark.of(after.mayBeNotApplicable()));
        add(What.DIMENSION, before.dimension(), after.dimension());
        var then = options(before);
        var now = options(after);
        now.forEach((code, option) -> add(What.OPTION, then.get(code), option));
        then.forEach((code, option) -> {
            if (!now.containsKey(code)) {
                add(What.OPTION, option, null);
            }
        });
    }

    private void add(What what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(what, before, after));
        }
    }

    private static @Nullable String words(@Nullable IndicatorCode code) {
        return code == null ? null : code.value();
    }

    private static Map<String, Option> options(Indicator indicator) {
        var options = new LinkedHashMap<String, Option>();
        indicator.options().forEach(option -> options.put(option.code(), option));
        return options;
    }
}
