package passerelle.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/**
 * One mapping of an edition's file. Every key is asked for by name; a key nobody asked for is a problem. A value that
 * is missing or wrong is told as a problem and a harmless one stands in for it, so that reading goes on to the end.
 */
final class Entry {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Place place;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    Entry(Place place, @Nullable Object value) {
        this.place = place;
        this.values = value instanceof Map<?, ?> map ? map : Map.of();
        if (!(value instanceof Map)) {
            wrong("mapping");
        }
    }

    void wrong(String what, Object... arguments) {
        place.wrong(what, arguments);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String code() {
        return matching("code", CODE).orElse("?");
    }

    Optional<String> matching(String key, String pattern) {
        return value(key).code(pattern);
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> kind) {
        return value(key).oneOf(kind);
    }

    int number(String key, int lowest, int highest) {
        return value(key).number(lowest, highest).orElse(lowest);
    }

    boolean flag(String key) {
        return value(key).as(Boolean.class, "flag").orElse(false);
    }

    /** A flag that is written only where it is true. */
    boolean mark(String key) {
        return has(key) && value(key).mark();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Entry part(String key) {
        return new Entry(place.at(key), value(key).as(Map.class, "mapping").orElse(Map.of()));
    }

    LocalizedText text(String key) {
        return BothLanguages.read(part(key));
    }

    /** A line in one language; absent where there is none. */
    Optional<String> line(String language, int longest) {
        asked.add(language);
        if (!(values.get(language) instanceof String line) || line.isBlank()) {
            wrong("no-" + language);
            return Optional.empty();
        }
        if (!line.equals(line.strip()) || line.length() > longest) {
            wrong("line", language, longest);
        }
        return Optional.of(line);
    }

    <T> List<T> each(String key, Function<Entry, T> reading) {
        var list = place.path().isEmpty() ? place.at(key) : place;
        var read = new ArrayList<T>();
        var codes = new HashSet<Object>();
        for (var value : value(key).as(List.class, "list").orElse(List.of())) {
            var code = value instanceof Map<?, ?> map ? map.get("code") : null;
            var label = code == null ? "#" + (read.size() + 1) : String.valueOf(code);
            var entry = new Entry(list.at(label), value);
            if (code != null && !codes.add(code)) {
                entry.wrong("twice", code);
            }
            read.add(reading.apply(entry));
            entry.close();
        }
        return read;
    }

    List<String> codes(String key) {
        var codes = new ArrayList<String>();
        for (var value : value(key).as(List.class, "list").orElse(List.of())) {
            if (place.at(key)
                    .demand(value instanceof String && !codes.contains(value), "codes", String.valueOf(value))) {
                codes.add((String) value);
            }
        }
        return codes;
    }

    /** All its keys with a whole number for each. */
    Map<String, Integer> numbers(int lowest, int highest) {
        var numbers = new LinkedHashMap<String, Integer>();
        values.keySet().forEach(key -> numbers.put(String.valueOf(key), number(String.valueOf(key), lowest, highest)));
        return numbers;
    }

    void close() {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !asked.contains(key))
                .forEach(key -> place.at(key).wrong("unknown"));
    }

    private Written value(String key) {
        asked.add(key);
        return new Written(place.at(key), values.get(key));
    }
}
