package passerelle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** One language's texts as they stand in the file, whose keys may not repeat. */
public record Bundle(String file, Locale locale, Map<String, String> texts) {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");

    public static Bundle english() {
        return read("translations.properties", Locale.ENGLISH);
    }

    public static Bundle french() {
        return read("translations_fr.properties", Locale.FRENCH);
    }

    public SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    private static Bundle read(String file, Locale locale) {
        var texts = new LinkedHashMap<String, String>();
        for (var line : lines(FOLDER.resolve(file))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var at = line.indexOf('=');
            if (at < 1
                    || texts.put(
                                    line.substring(0, at).strip(),
                                    line.substring(at + 1).strip())
                            != null) {
                throw new IllegalStateException(file + ": not a key with its text, or a key once more: " + line);
            }
        }
        return new Bundle(file, locale, texts);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
