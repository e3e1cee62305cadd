package passerelle.instrument;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of an edition's workbook.
 *
 * @param values of the cells that are not blank, by column
 * @param places of all its cells, such as {@code Areas!C4}, by column
 */
record WorkbookRow(Map<String, Object> values, Map<String, String> places) {

    String text(String column) {
        return String.valueOf(values.getOrDefault(column, ""));
    }

    String place(String column) {
        return places.getOrDefault(column, "");
    }

    boolean isBlank() {
        return values.isEmpty();
    }

    /** Its values under the keys of a file: the two languages of a text below one. */
    Map<String, Object> keys(List<String> columns) {
        var keys = new LinkedHashMap<String, Object>();
        for (var column : columns) {
            var value = values.get(column);
            if (value != null) {
                put(keys, column, value);
            }
        }
        return keys;
    }

    private static void put(Map<String, Object> keys, String column, Object value) {
        var dot = column.indexOf('.');
        if (dot < 0) {
            keys.put(column, value);
            return;
        }
        var text = keys.computeIfAbsent(column.substring(0, dot), key -> new HashMap<String, Object>());
        if (text instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            var languages = (Map<String, Object>) text;
            languages.put(column.substring(dot + 1), value);
        }
    }

    /** The code of the thing it tells of, if it has one. */
    Optional<String> code() {
        return Optional.ofNullable(values.get("code")).map(String::valueOf);
    }

    @Nullable Object value(String column) {
        return values.get(column);
    }
}
