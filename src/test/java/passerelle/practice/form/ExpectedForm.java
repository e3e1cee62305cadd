package passerelle.practice.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was found in a form, in the shape of the {@code .expected.json} beside the fixtures. */
final class ExpectedForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Classification CLASSIFICATION = new Classification();
    private static final List<NoteKind> TOLD = List.of(NoteKind.MISSING, NoteKind.UNMAPPED_THEME);

    private ExpectedForm() {}

    /** Without the warnings, which are compared whatever their order. */
    static Map<String, Object> fields(String json) {
        var fields = all(json);
        fields.remove("warnings");
        fields.remove("rejected");
        return fields;
    }

    static List<?> warnings(String json) {
        return (List<?>) Objects.requireNonNull(all(json).get("warnings"));
    }

    static Map<String, Object> fields(FormContent content) {
        var fields = new TreeMap<String, Object>();
        for (var field : FormField.values()) {
            switch (field) {
                case THEMES -> fields.put("themes", themes(content));
                case GOALS -> fields.put("sdgs", content.goals());
                case START_DATE -> putDates(content.dates(), fields);
                default -> fields.put(field.code(), text(content.text(field)));
            }
        }
        return fields;
    }

    static List<String> warnings(Findings findings) {
        return findings.notes().stream()
                .filter(note -> TOLD.contains(note.kind()))
                .map(FormNote::code)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> all(String json) {
        var fields = new TreeMap<String, Object>(JSON.readValue(json, Map.class));
        fields.replaceAll((name, value) -> value instanceof String text ? plain(text) : value);
        return fields;
    }

    private static List<String> themes(FormContent content) {
        return CLASSIFICATION.themes().stream()
                .filter(theme -> content.themes().contains(theme.code()))
                .map(Classification.Option::french)
                .toList();
    }

    private static void putDates(@Nullable WrittenPeriod dates, Map<String, Object> fields) {
        var period = Optional.ofNullable(dates);
        fields.put("startDate", period.map(each -> each.start().toString()).orElse(null));
        fields.put(
                "endDate", period.map(WrittenPeriod::end).map(Object::toString).orElse(null));
        fields.put("ongoing", period.map(WrittenPeriod::isOngoing).orElse(null));
    }

    private static @Nullable String text(String markdown) {
        return markdown.isEmpty() ? null : plain(Prose.ofMarkdown(markdown).plain());
    }

    private static String plain(String text) {
        return text.lines().map(Blanks::plain).collect(Collectors.joining("\n"));
    }
}
