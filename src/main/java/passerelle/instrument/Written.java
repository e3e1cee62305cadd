package passerelle.instrument;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written under one key, if anything; what is missing or wrong is told and left out. */
record Written(Place place, @Nullable Object value) {

    private static final int LONGEST_CODE = 40;

    <T> Optional<T> as(Class<T> type, String otherwise, Object... arguments) {
        if (value == null) {
            place.wrong("missing");
            return Optional.empty();
        }
        return place.demand(type.isInstance(value), otherwise, arguments)
                ? Optional.of(type.cast(value))
                : Optional.empty();
    }

    Optional<String> code(String pattern) {
        return as(String.class, "code")
                .filter(code -> place.demand(code.length() <= LONGEST_CODE && code.matches(pattern), "code"));
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> kind) {
        var word = as(String.class, "word");
        var constant = word.flatMap(text -> Stream.of(kind.getEnumConstants())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst());
        word.ifPresent(text -> place.demand(constant.isPresent(), "word"));
        return constant;
    }

    Optional<Integer> number(int lowest, int highest) {
        return as(Integer.class, "number", lowest, highest)
                .filter(number -> place.demand(number >= lowest && number <= highest, "number", lowest, highest));
    }

    boolean mark() {
        return as(Boolean.class, "mark")
                .filter(set -> place.demand(set, "mark"))
                .isPresent();
    }
}
