package passerelle.instrument;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of each indicator from one edition to a later one. It goes on from that of the same code, or from the one
 * that the edition says it was formerly. It is the same when it asks the same, offers the same answers for the same
 * points, and counts as much in the same area; its topic and example may read differently.
 */
public final class EditionChanges {

    private final Edition before;
    private final Edition after;
    private final Map<IndicatorCode, IndicatorCode> former;
    private final Map<IndicatorCode, IndicatorChange> changes = new LinkedHashMap<>();

    private EditionChanges(Edition before, Edition after, Map<IndicatorCode, IndicatorCode> former) {
        this.before = before;
        this.after = after;
        this.former = former;
    }

    public static EditionChanges between(Edition before, Edition after) {
        return through(List.of(before, after));
    }

    /** From the first to the last of editions that followed one another. */
    static EditionChanges through(List<Edition> editions) {
        var before = editions.getFirst();
        var after = editions.getLast();
        var former = former(editions);
        var changes = new EditionChanges(before, after, former);
        var earlier = entries(before);
        entries(after)
                .forEach((code, entry) -> changes.changes.put(code, change(earlier.get(former.get(code)), entry)));
        earlier.keySet().stream()
                .filter(code -> !former.containsValue(code))
                .forEach(code -> changes.changes.putIfAbsent(code, IndicatorChange.DROPPED));
        return changes;
    }

    /** The edition that is compared with. */
    public Edition before() {
        return before;
    }

    /** The edition that it is about. */
    public Edition after() {
        return after;
    }

    /** What is otherwise in an indicator that both editions ask for; its code and the former one aside. */
    public List<Difference> differences(IndicatorCode code) {
        var known = former(code).orElseThrow();
        var differences = new ArrayList<Difference>();
        var then = before.areaOf(known);
        var now = after.areaOf(code);
        if (!then.code().equals(now.code())) {
            differences.add(new Difference(Difference.What.AREA, then.title(), now.title()));
        }
        Differences.between(before.indicator(known), after.indicator(code)).stream()
                .filter(found -> found.what() != Difference.What.CODE && found.what() != Difference.What.FORMERLY)
                .forEach(differences::add);
        return differences;
    }

    /** What the earlier edition called it; absent for what is new. */
    public Optional<IndicatorCode> former(IndicatorCode code) {
        return Optional.ofNullable(former.get(code));
    }

    /** @throws java.util.NoSuchElementException when neither edition asks for it */
    public IndicatorChange of(IndicatorCode code) {
        return Optional.ofNullable(changes.get(code)).orElseThrow();
    }

    /** Their codes in the order of the later edition; of what it dropped, in that of the earlier. */
    public List<IndicatorCode> all(IndicatorChange change) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue() == change)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The codes of the last edition with those of the first. */
    private static Map<IndicatorCode, IndicatorCode> former(List<Edition> editions) {
        var former = new HashMap<IndicatorCode, IndicatorCode>();
        editions.getLast().indicators().forEach(asked -> former.put(asked.code(), asked.code()));
        for (int place = editions.size() - 1; place > 0; place--) {
            var step = step(editions.get(place - 1), editions.get(place));
            former.values().removeIf(code -> !step.containsKey(code));
            former.replaceAll((code, known) -> step.get(known));
        }
        return former;
    }

    private static Map<IndicatorCode, IndicatorCode> step(Edition before, Edition after) {
        var known = before.indicators().stream().map(Indicator::code).collect(toSet());
        var renamed = new HashMap<IndicatorCode, IndicatorCode>();
        after.indicators().forEach(asked -> {
            if (asked.formerly() != null) {
                renamed.put(asked.code(), asked.formerly());
            }
        });
        var step = new HashMap<>(renamed);
        after.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !renamed.containsValue(code))
                .forEach(code -> step.putIfAbsent(code, code));
        step.values().retainAll(known);
        return step;
    }

    private record Asked(String area, Indicator indicator) {}

    private static Map<IndicatorCode, Asked> entries(Edition edition) {
        var entries = new LinkedHashMap<IndicatorCode, Asked>();
        edition.areas()
                .forEach(area -> area.indicators()
                        .forEach(indicator -> entries.put(indicator.code(), new Asked(area.code(), indicator))));
        return entries;
    }

    private static IndicatorChange change(@Nullable Asked before, Asked after) {
        if (before == null) {
            return IndicatorChange.NEW;
        }
        return content(before).equals(content(after)) ? IndicatorChange.SAME : IndicatorChange.CHANGED;
    }

    private static Collection<Object> content(Asked asked) {
        var indicator = asked.indicator();
        return List.of(asked.area(), indicator.question(), indicator.kind(), indicator.weight(), indicator.options());
    }
}
