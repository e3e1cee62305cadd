package passerelle.library;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import passerelle.library.LibraryHit.Excerpt;

/**
 * What the index says of a practice that it found: where the words stand that were looked for, text by text.
 *
 * @param titles marked, by language; blank without a mark
 * @param summaries likewise
 * @param stories likewise
 */
record Match(UUID id, List<String> titles, List<String> summaries, List<String> stories) {

    private static final int SHORT = 240;
    private static final List<String> LANGUAGES = List.of("en", "fr");

    /** @param values in the order in which they were asked for */
    static Match of(List<?> values) {
        return new Match(
                (UUID) values.get(0),
                List.of(first(values.get(1)), first(values.get(2))),
                List.of(first(values.get(3)), first(values.get(4))),
                List.of(first(values.get(5)), first(values.get(6))));
    }

    /** Where nothing was looked for. */
    static Match bare(UUID id) {
        var none = List.of("", "");
        return new Match(id, none, none, none);
    }

    private static String first(Object fragments) {
        return fragments instanceof List<?> list && !list.isEmpty()
                ? list.getFirst().toString()
                : "";
    }

    /** In the language of the reader, unless the words stand in the other one alone. */
    LibraryHit hit(EntryLine entry, Locale reader) {
        var row = entry.row();
        var language = language(row.title().shown(reader));
        var at = LANGUAGES.indexOf(language);
        var title = titles.get(at).isBlank() ? row.title().in(language) : titles.get(at);
        var text = summaries.get(at).isBlank() ? stories.get(at) : summaries.get(at);
        return new LibraryHit(
                row,
                language,
                Excerpt.of(title.isBlank() ? row.title().in(reader) : title),
                Excerpt.of(text.isBlank() ? beginning(entry.summary(language)) : text));
    }

    private String language(String usual) {
        var other = usual.equals("fr") ? "en" : "fr";
        return !isIn(usual) && isIn(other) ? other : usual;
    }

    private boolean isIn(String language) {
        var at = LANGUAGES.indexOf(language);
        return !(titles.get(at) + summaries.get(at) + stories.get(at)).isBlank();
    }

    private static String beginning(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        var end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end < SHORT / 2 ? SHORT : end) + " …";
    }
}
