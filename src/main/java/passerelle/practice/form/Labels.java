package passerelle.practice.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import passerelle.practice.form.FormWords.PartWords;
import passerelle.practice.form.FormWords.Phrase;

/** Tells which lines are labels of one form. */
final class Labels {

    private static final int LONGEST = 160;
    private static final int SHORTEST_MISSPELT = 6;
    private static final int LETTERS_PER_MISTAKE = 6;
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:section|partie|part)\\s+)?(?:\\d{1,2}[.)\\s:–-]|[a-zA-Z][.)]|[ivxIVX]{1,4}[.)])\\s*(?=\\p{L}{2})");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?[\\s*:.]*$");
    private static final Pattern INLINE = Pattern.compile("^([^:\\t]{2,120}?)\\s*[*]?\\s*(?::|\\t)\\s*(?=\\S)");

    /**
     * A label as it stands in a line.
     *
     * @param full whether it says too much to be anything else
     * @param length how much of the line it takes; what is behind answers it
     */
    record Label(Part part, boolean full, Locale language, int length) {}

    private final FormWords words;
    private final Map<String, Optional<Label>> known = new HashMap<>();

    Labels(FormWords words) {
        this.words = words;
    }

    /** The label that the line is, or begins with. */
    Optional<Label> of(String line) {
        return known.computeIfAbsent(line, this::find);
    }

    /** The label that the line is, with nothing behind it. */
    Optional<Label> whole(String line) {
        return of(line).filter(label -> label.length() == line.length());
    }

    private Optional<Label> find(String line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        if (line.length() <= LONGEST) {
            var whole = named(line, line.length());
            if (whole.isPresent()) {
                return whole;
            }
        }
        var inline = INLINE.matcher(line);
        return inline.find() ? named(inline.group(1), inline.end()) : Optional.empty();
    }

    private Optional<Label> named(String name, int length) {
        var bare = NUMBER.matcher(name.strip()).replaceFirst("");
        return match(Letters.of(name), length)
                .or(() -> match(Letters.of(bare), length))
                .or(() -> match(Letters.of(BRACKETS.matcher(bare).replaceFirst("")), length));
    }

    private Optional<Label> match(String letters, int length) {
        if (letters.length() < 2) {
            return Optional.empty();
        }
        for (var mistakes : List.of(0, 1)) {
            for (var part : words.parts().entrySet()) {
                var label = match(letters, part.getKey(), part.getValue(), mistakes == 1, length);
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> match(String letters, Part part, PartWords words, boolean misspelt, int length) {
        return first(letters, words.labels(), misspelt)
                .map(phrase -> new Label(part, true, phrase.language(), length))
                .or(() -> first(letters, words.shortLabels(), misspelt)
                        .map(phrase -> new Label(part, false, phrase.language(), length)));
    }

    private static Optional<Phrase> first(String letters, List<Phrase> phrases, boolean misspelt) {
        return phrases.stream()
                .filter(phrase -> misspelt
                        ? isNear(letters, phrase.letters())
                        : letters.equals(phrase.letters()) || isTwice(letters, phrase.letters(), phrases))
                .findFirst();
    }

    private static boolean isNear(String letters, String phrase) {
        return phrase.length() >= SHORTEST_MISSPELT
                && Letters.near(letters, phrase, Math.max(1, phrase.length() / LETTERS_PER_MISTAKE));
    }

    /** A label in both languages, one behind the other. */
    private static boolean isTwice(String letters, String phrase, List<Phrase> others) {
        return letters.length() > phrase.length()
                && letters.startsWith(phrase)
                && others.stream().anyMatch(other -> letters.equals(phrase + other.letters()));
    }
}
