package passerelle.library;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the library can be narrowed; each practice has none, one or several values of it. */
public enum Facet {
    THEME("themes"),
    AREA("areas"),
    DOMAIN("domains"),
    GOAL("goals"),
    COUNTRY("country"),
    SIZE("size"),
    YEAR("year"),
    LANGUAGE("languages"),
    /** By its code; the map shows it. */
    CITY("city");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** As the index holds them; what is none of its values is left out. */
    Set<Object> values(Set<String> chosen) {
        return chosen.stream()
                .flatMap(value -> this == YEAR ? year(value) : Stream.of(value))
                .collect(Collectors.toSet());
    }

    private static Stream<Object> year(String value) {
        return value.matches("\\d{4}") ? Stream.of(Integer.valueOf(value)) : Stream.empty();
    }

    /** Of the index. */
    String field() {
        return field;
    }
}
