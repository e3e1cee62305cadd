package passerelle.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import passerelle.shared.RuleViolation;

/** What a request asks for behind the question mark. What is not known, or cannot be read, is refused by its name. */
public final class Parameters {

    public static final String PAGE = "page";
    public static final String SIZE = "size";
    public static final int STANDARD_SIZE = 50;
    public static final int LARGEST_SIZE = 200;

    private static final int LONGEST = 300;

    /** The one character that PostgreSQL compares with nothing. */
    private static final char NOTHING = '\0';

    /** No network has so many pages. */
    private static final int LAST_PAGE = 100_000;

    private final Map<String, String> sent = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters of(HttpServletRequest request, List<String> takes) {
        var known = new TreeSet<>(takes);
        known.add(Format.PARAMETER);
        var parameters = new Parameters();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw unknown(request, known);
            }
            if (values.length > 1) {
                throw new Refused(ProblemKind.TWICE, name).with("parameter", name);
            }
            check(name, values[0]);
            if (!values[0].isBlank()) {
                parameters.sent.put(name, values[0].strip());
            }
        });
        return parameters;
    }

    /** What is longer would not fit into the links of the answer. */
    private static void check(String name, String value) {
        if (value.length() > LONGEST || value.indexOf(NOTHING) >= 0) {
            throw badValue(
                    name,
                    value.substring(0, Math.min(LONGEST, value.length()))
                            .replace(NOTHING, ' ')
                            .strip());
        }
    }

    /** @throws Refused for a request that asks for anything in particular */
    public static void refuseAll(HttpServletRequest request) {
        if (!request.getParameterMap().isEmpty()) {
            throw unknown(request, new TreeSet<>());
        }
    }

    private static Refused unknown(HttpServletRequest request, TreeSet<String> known) {
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        return new Refused(
                        ProblemKind.UNKNOWN_PARAMETER,
                        String.join(", ", unknown),
                        known.isEmpty() ? "–" : String.join(", ", known))
                .with("unknown", unknown)
                .with("known", known);
    }

    static Refused badValue(String name, String value) {
        return new Refused(ProblemKind.BAD_VALUE, name, value)
                .with("parameter", name)
                .with("value", value);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(sent.get(name));
    }

    /** Null where it is not asked for. @throws Refused for what the reader cannot read */
    public <T> @Nullable T value(String name, Function<String, T> reader) {
        var value = sent.get(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException | RuleViolation unreadable) {
            throw badValue(name, value);
        }
    }

    /** By its name in small letters. */
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        var value = sent.get(name);
        if (value == null) {
            return null;
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant -> name(constant).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> badValue(name, value)
                        .with(
                                "known",
                                Stream.of(type.getEnumConstants())
                                        .map(Parameters::name)
                                        .toList()));
    }

    public @Nullable Boolean flag(String name) {
        return value(name, word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        });
    }

    public @Nullable Integer number(String name, int from, int to) {
        return value(name, word -> {
            var number = Integer.parseInt(word);
            if (number < from || number > to) {
                throw new IllegalArgumentException(word);
            }
            return number;
        });
    }

    public PageRequest page() {
        var page = number(PAGE, 1, LAST_PAGE);
        var size = number(SIZE, 1, LARGEST_SIZE);
        return PageRequest.of(page == null ? 0 : page - 1, size == null ? STANDARD_SIZE : size);
    }

    /** Where the same is asked for again. */
    public String address() {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQuery(null)
                .toUriString();
        return Addresses.of(address, sent);
    }

    /** What was asked for, apart from the page. */
    Map<String, String> withoutPage() {
        var rest = new LinkedHashMap<>(sent);
        rest.remove(PAGE);
        return rest;
    }

    /** As answers and addresses write a constant. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
