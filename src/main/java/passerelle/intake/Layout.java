package passerelle.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;
import passerelle.table.Table;

/** Finds the columns of a kind in a table by their names; columns nobody knows are left alone. */
final class Layout {

    private Layout() {}

    /**
     * @throws RuleViolation naming the columns that are missing, in the reader's language, or one that is there twice
     */
    static List<Fields> arrange(Table table, IntakeKind kind, Locale reader) {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < table.header().size(); place++) {
            var heading = table.header().get(place);
            for (var column : columnsCalled(heading, kind)) {
                if (places.put(column.key(), place) != null) {
                    throw new RuleViolation("intake.error.column.twice", heading);
                }
            }
        }
        checkComplete(kind, places, reader);
        if (places.isEmpty()) {
            throw new RuleViolation("intake.error.column.none");
        }
        return table.lines().stream().map(line -> new Fields(line, places)).toList();
    }

    private static List<Column> columnsCalled(String heading, IntakeKind kind) {
        var folded = folded(heading);
        return kind.columns().stream()
                .filter(column -> known(column).anyMatch(folded::equals))
                .toList();
    }

    private static Stream<String> known(Column column) {
        return Stream.concat(
                        Stream.concat(Stream.of(column.key()), column.alsoCalled().stream()),
                        ColumnNames.of(column).stream())
                .map(Layout::folded);
    }

    private static void checkComplete(IntakeKind kind, Map<String, Integer> places, Locale reader) {
        var missing = kind.columns().stream()
                .filter(Column::required)
                .filter(column -> !places.containsKey(column.key()))
                .map(column -> ColumnNames.in(column, reader))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("intake.error.column.missing", String.join(", ", missing));
        }
    }

    /** Names are the same whatever their accents, case, underscores, stars and remarks in brackets. */
    private static String folded(String heading) {
        return Folding.fold(heading.replaceAll("\\(.*?\\)", "").replaceAll("[_*:.%-]", " "));
    }
}
