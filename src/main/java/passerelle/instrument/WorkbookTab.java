package passerelle.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets of an edition's workbook, each with its columns: the keys of the file, texts once for each language. */
enum WorkbookTab {
    EDITION("code", "version", "historic", "title.en", "title.fr", "note.en", "note.fr"),
    AREAS("code", "title.en", "title.fr", "short.en", "short.fr", "intro.en", "intro.fr"),
    INDICATORS(
            "area",
            "code",
            "formerly",
            "topic.en",
            "topic.fr",
            "question.en",
            "question.fr",
            "example.en",
            "example.fr",
            "kind",
            "weight",
            "core",
            "evidence",
            "notApplicable",
            "dimension"),
    OPTIONS("indicator", "code", "points", "exclusive", "label.en", "label.fr"),
    COMPOSITES("code", "title.en", "title.fr", "areas"),
    INDICES("code", "title.en", "title.fr"),
    WEIGHTS("index", "part", "weight"),
    PROFILE("code", "type", "title.en", "title.fr", "help.en", "help.fr", "unit.en", "unit.fr");

    private static final Set<String> NUMBERS = Set.of("weight", "points");
    private static final Set<String> MARKS = Set.of("historic", "core", "notApplicable", "exclusive");
    private static final Set<String> LONG = Set.of("note", "intro", "question", "example", "label", "help");

    private final List<String> columns;

    WorkbookTab(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** By which it is known again, whatever it is called. */
    String mark() {
        return "passerelle-edition-1 " + name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkbookTab> of(String mark) {
        return Stream.of(values()).filter(tab -> tab.mark().equals(mark)).findFirst();
    }

    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    /** Whether a cross stands there or nothing. */
    static boolean isMark(String column) {
        return MARKS.contains(column);
    }

    /** What may stand there, where that is a few words. */
    static List<String> choices(String column) {
        return switch (column) {
            case "kind" -> words(Indicator.Kind.values());
            case "dimension" -> words(Indicator.Dimension.values());
            case "type" -> words(ProfileField.Type.values());
            case "evidence" -> List.of("required", "optional");
            default -> List.of();
        };
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** In letters. */
    static int width(String column) {
        if (!column.contains(".")) {
            return 14;
        }
        return LONG.contains(column.substring(0, column.indexOf('.'))) ? 48 : 28;
    }
}
