package passerelle.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import passerelle.instrument.IndicatorCode;

/**
 * What one reader sees of a sheet. What is outside is neither shown nor counted.
 *
 * @param fields the codes of indicators and of fields of the profile; beside the point where it is the whole
 */
public record SeenPart(boolean whole, Set<String> fields) {

    static final SeenPart WHOLE = new SeenPart(true, Set.of());
    static final SeenPart NOTHING = new SeenPart(false, Set.of());

    static SeenPart of(Set<String> fields) {
        return new SeenPart(false, Set.copyOf(fields));
    }

    public boolean isNothing() {
        return !whole && fields.isEmpty();
    }

    public boolean has(String field) {
        return whole || fields.contains(field);
    }

    public boolean has(IndicatorCode indicator) {
        return has(indicator.value());
    }

    /** Whether it is the reader’s because it is in their hands, and not because they see everything. */
    public boolean isInHand(String field) {
        return !whole && has(field);
    }

    public boolean isInHand(IndicatorCode indicator) {
        return isInHand(indicator.value());
    }

    AnswerSheet of(AnswerSheet sheet) {
        return whole
                ? sheet
                : new AnswerSheet(
                        sheet.assessment(),
                        sheet.edition().part(fields),
                        within(sheet.answers(), this::has),
                        within(sheet.texts(), this::has),
                        within(sheet.evidence(), this::has),
                        within(sheet.figures(), this::has));
    }

    /** What of all that was noted by indicator belongs to it. */
    public <T> Map<IndicatorCode, T> of(Map<IndicatorCode, T> all) {
        return whole ? all : within(all, this::has);
    }

    private static <K, V> Map<K, V> within(Map<K, V> all, Predicate<K> shows) {
        return all.entrySet().stream()
                .filter(entry -> shows.test(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
