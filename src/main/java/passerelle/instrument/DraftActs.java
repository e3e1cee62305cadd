package passerelle.instrument;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.shared.LocalizedText;
import passerelle.shared.Reason;

/** What is done to a draft, as its history tells it in both languages. */
final class DraftActs {

    private DraftActs() {}

    static Act renamed(EditionId id, EditionNames seen, EditionNames names) {
        return act("edition.renamed", id).from(words(seen.title(), seen.note())).to(words(names.title(), names.note()));
    }

    static Act renamed(EditionId id, AreaNames seen, AreaNames names) {
        return act("edition.area.renamed", id)
                .from(words(seen.title(), seen.shortTitle(), seen.intro()))
                .to(words(names.title(), names.shortTitle(), names.intro()));
    }

    static Act rewritten(EditionId id, Indicator seen, Indicator asked) {
        var differences = Differences.between(seen, asked);
        return act("edition.indicator.rewritten", id)
                .about(asked.code().value())
                .from(words(seen.code(), differences, difference -> word(difference.before())))
                .to(words(asked.code(), differences, difference -> word(difference.after())));
    }

    static Act added(EditionId id, Indicator asked) {
        return act("edition.indicator.added", id).about(asked.code().value()).to(words(asked));
    }

    static Act removed(EditionId id, Indicator known, Reason reason) {
        return act("edition.indicator.removed", id)
                .about(known.code().value())
                .from(words(known))
                .because(reason);
    }

    static Act weighed(EditionId id, Index seen, Index weighed) {
        return act("edition.index.weighed", id).from(words(seen)).to(words(weighed));
    }

    private static Act act(String key, EditionId id) {
        return Act.of(key, "edition", id.value());
    }

    private static String words(LocalizedText... texts) {
        return Stream.of(texts).map(Act::word).collect(joining(" · "));
    }

    private static String words(Indicator indicator) {
        return indicator.code().value() + " " + Act.word(indicator.topic());
    }

    private static String words(Index index) {
        var weights = index.weights().entrySet().stream()
                .map(part -> part.getKey() + " × " + part.getValue())
                .collect(joining(", "));
        return Act.word(index.title()) + " · " + weights;
    }

    private static String words(IndicatorCode code, List<Difference> differences, Function<Difference, String> side) {
        return differences.stream()
                .map(difference -> Act.word(difference.what()) + " " + side.apply(difference))
                .collect(joining(" · ", code.value() + " · ", ""));
    }

    private static String word(@Nullable Object said) {
        return switch (said) {
            case null -> "–";
            case Option option -> option.code() + " " + Act.word(option.label()) + " (" + option.points() + ")";
            default -> Act.word(said);
        };
    }
}
