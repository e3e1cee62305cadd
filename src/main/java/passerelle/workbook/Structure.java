package passerelle.workbook;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.shared.RuleViolation;

/** What must not have happened to a workbook on its way, since nobody could tell any more which answer is to what. */
final class Structure {

    private static final int MOST_NAMED = 10;
    private static final List<Column> PLAIN =
            List.of(Column.CODE, Column.ANSWER, Column.NOT_APPLICABLE, Column.EXPLANATION, Column.LINKS, Column.KEY);

    private final List<RowKey> order;

    /** @param edition all of it, whatever part of it the person who brings the workbook back sees */
    Structure(Edition edition) {
        var profile = edition.profile().stream().map(field -> RowKey.of(field.code()));
        var questions = edition.indicators().stream().flatMap(Structure::keys);
        this.order = Stream.concat(profile, questions).toList();
    }

    /**
     * @throws RuleViolation naming the cells with formulas, the merged ones, the rows that are out of place, or the
     *     questions whose rows are gone
     */
    void check(Filled filled) {
        demandNone("workbook.error.formulas", formulas(filled));
        demandNone("workbook.error.merged", filled.merged());
        demandNone("workbook.error.moved", moved(filled));
        demandNone("workbook.error.missing", missing(filled));
    }

    private static Set<String> formulas(Filled filled) {
        var places = new LinkedHashSet<String>();
        filled.rows()
                .forEach(row -> PLAIN.stream()
                        .filter(row.formulas()::contains)
                        .map(row::place)
                        .forEach(places::add));
        return places;
    }

    /** Rows follow one another as they were written, each once. */
    private Set<String> moved(Filled filled) {
        var places = new LinkedHashSet<String>();
        var known = new HashSet<RowKey>();
        var sheet = "";
        var last = -1;
        for (var row : filled.rows()) {
            var place = order.indexOf(row.key());
            var first = !row.sheet().equals(sheet);
            if (place < 0 || !first && place <= last || !known.add(row.key()) || !showsItsCode(row)) {
                places.add(row.place(Column.CODE));
            }
            sheet = row.sheet();
            last = place;
        }
        return places;
    }

    /** Of what was in the workbook when it was written, the codes of which a row is no longer there. */
    private Set<String> missing(Filled filled) {
        var written = filled.hidden().codes();
        var there = filled.rows().stream().map(FilledRow::key).collect(Collectors.toSet());
        return order.stream()
                .filter(key -> written.contains(key.code()) && !there.contains(key))
                .map(RowKey::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean showsItsCode(FilledRow row) {
        var shown = row.entry(Column.CODE).text();
        return shown.equals(row.key().option().isEmpty() ? row.key().code() : "");
    }

    private static Stream<RowKey> keys(Indicator indicator) {
        var code = indicator.code().value();
        var question = Stream.of(RowKey.of(code));
        return indicator.kind() == Indicator.Kind.MULTIPLE
                ? Stream.concat(question, indicator.options().stream().map(option -> new RowKey(code, option.code())))
                : question;
    }

    private static void demandNone(String key, Set<String> places) {
        if (!places.isEmpty()) {
            var named = places.stream().limit(MOST_NAMED).toList();
            throw new RuleViolation(key, String.join(", ", named) + (places.size() > MOST_NAMED ? " …" : ""));
        }
    }
}
