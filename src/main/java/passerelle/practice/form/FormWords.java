package passerelle.practice.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of one of the two forms, as {@code practice/forms.yaml} has them. */
final class FormWords {

    static final String FILE = "/practice/forms.yaml";

    /** @param letters the phrase as it is compared */
    record Phrase(String letters, Locale language) {}

    /** What the form says in and above one of its parts. */
    record PartWords(List<Phrase> labels, List<Phrase> shortLabels, List<Phrase> guidance, List<Phrase> summary) {}

    private final FormKind kind;
    private final List<Phrase> starts;
    private final List<Phrase> everywhere;
    private final Map<Part, PartWords> parts = new EnumMap<>(Part.class);

    private FormWords(FormKind kind, Map<?, ?> form, List<Phrase> everywhere) {
        this.kind = kind;
        this.starts = phrases(form.get("starts"));
        this.everywhere = everywhere;
        under(form, "parts").forEach((part, words) -> parts.put(Part.valueOf(part.toString()), part(words)));
    }

    static List<FormWords> ofAllForms() {
        var file = load(FILE);
        var everywhere = phrases(under(file, "anywhere").get("guidance"));
        return List.of(
                new FormWords(FormKind.PRESENT, under(file, "present"), everywhere),
                new FormWords(FormKind.OLDER, under(file, "older"), everywhere));
    }

    /** One of the files this package ships. */
    static Map<?, ?> load(String file) {
        try (var stream = FormWords.class.getResourceAsStream(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(Objects.requireNonNull(stream), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<?, ?> under(Map<?, ?> map, String key) {
        return (Map<?, ?>) Objects.requireNonNull(map.get(key));
    }

    FormKind kind() {
        return kind;
    }

    List<Phrase> starts() {
        return starts;
    }

    Map<Part, PartWords> parts() {
        return parts;
    }

    /** What may be left standing under the label of that part. */
    List<Phrase> guidance(Part part) {
        var guidance = new ArrayList<>(everywhere);
        if (parts.containsKey(part)) {
            guidance.addAll(parts.get(part).guidance());
        }
        return guidance;
    }

    List<Phrase> summaryGuidance() {
        return parts.containsKey(Part.TITLE_AND_SUMMARY)
                ? parts.get(Part.TITLE_AND_SUMMARY).summary()
                : List.of();
    }

    private static PartWords part(Object words) {
        var map = (Map<?, ?>) words;
        return new PartWords(
                phrases(map.get("labels")),
                phrases(map.get("short")),
                phrases(map.get("guidance")),
                phrases(map.get("summary")));
    }

    private static List<Phrase> phrases(@Nullable Object byLanguage) {
        var phrases = new ArrayList<Phrase>();
        if (byLanguage instanceof Map<?, ?> languages) {
            languages.forEach((language, texts) -> ((List<?>) texts)
                    .forEach(text ->
                            phrases.add(new Phrase(Letters.of(text.toString()), Locale.of(language.toString())))));
        }
        return List.copyOf(phrases);
    }
}
