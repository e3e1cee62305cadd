package passerelle.instrument;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of each indicator from one edition to the next. An indicator of the same code is the same when it asks the
 * same, offers the same answers for the same points, and counts as much in the same area; its topic and example may
 * read differently.
 */
public final class EditionChanges {

    private final Edition before;
    private final Map<IndicatorCode, IndicatorChange> changes = new LinkedHashMap<>();

    private EditionChanges(Edition before) {
        this.before = before;
    }

    public static EditionChanges between(Edition before, Edition after) {
        var changes = new EditionChanges(before);
        var earlier = entries(before);
        entries(after).forEach((code, entry) -> changes.changes.put(code, change(earlier.get(code), entry)));
        earlier.keySet().forEach(code -> changes.changes.putIfAbsent(code, IndicatorChange.DROPPED));
        return changes;
    }

    /** The edition that is compared with. */
    public Edition before() {
        return before;
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
