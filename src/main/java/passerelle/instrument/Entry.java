package passerelle.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/**
 * One mapping of an edition's file. Every key is asked for by name; a key nobody asked for is a problem. A value that is
 * missing or wrong is told as a problem and a harmless one stands in for it, so that reading goes on to the end.
 */
final class Entry {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_CODE = 40;

    private final String place;
    private final Map<?, ?> values;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    Entry(String place, @Nullable Object value, List<Problem> problems) {
        this.place = place;
        this.problems = problems;
        this.values = value instanceof Map<?, ?> map ? map : Map.of();
        if (!(value instanceof Map)) {
            wrong("mapping");
        }
    }

    void wrong(String what, Object... arguments) {
        problems.add(new Problem(place, what, arguments));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String code() {
        return matching("code", CODE).orElse("?");
    }

    Optional<String> matching(String key, String pattern) {
        return value(key, String.class, "code")
                .filter(code -> holds(code.length() <= LONGEST_CODE && code.matches(pattern), key, "code"));
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> kind) {
        var word = value(key, String.class, "word");
        var constant = word.flatMap(text -> Stream.of(kind.getEnumConstants())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst());
        word.ifPresent(text -> holds(constant.isPresent(), key, "word"));
        return constant;
    }

    int number(String key, int lowest, int highest) {
        return value(key, Integer.class, "number", lowest, highest)
                .filter(number -> holds(number >= lowest && number <= highest, key, "number", lowest, highest))
                .orElse(lowest);
    }

    boolean flag(String key) {
        return value(key, Boolean.class, "flag").orElse(false);
    }

    /** A flag that is written only where it is true. */
    boolean mark(String key) {
        return has(key)
                && value(key, Boolean.class, "mark")
                        .filter(set -> holds(set, key, "mark"))
                        .isPresent();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Entry part(String key) {
        return new Entry(at(key), value(key, Map.class, "mapping").orElse(Map.of()), problems);
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
        var read = new ArrayList<T>();
        var codes = new HashSet<Object>();
        for (var value : value(key, List.class, "list").orElse(List.of())) {
            var code = value instanceof Map<?, ?> map ? map.get("code") : null;
            var label = code == null ? "#" + (read.size() + 1) : code;
            var entry = new Entry((place.isEmpty() ? key : place) + "/" + label, value, problems);
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
        for (var value : value(key, List.class, "list").orElse(List.of())) {
            if (holds(value instanceof String && !codes.contains(value), key, "codes", String.valueOf(value))) {
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
                .forEach(key -> problems.add(new Problem(at(key), "unknown")));
    }

    private <T> Optional<T> value(String key, Class<T> type, String otherwise, Object... arguments) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            problems.add(new Problem(at(key), "missing"));
            return Optional.empty();
        }
        return holds(type.isInstance(value), key, otherwise, arguments)
                ? Optional.of(type.cast(value))
                : Optional.empty();
    }

    private boolean holds(boolean kept, String key, String otherwise, Object... arguments) {
        if (!kept) {
            problems.add(new Problem(at(key), otherwise, arguments));
        }
        return kept;
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "/" + key;
    }
}
