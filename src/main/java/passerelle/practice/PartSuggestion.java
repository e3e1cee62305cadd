package passerelle.practice;

import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another wording of one text, as the secretariat suggests it when the practice was submitted: a text of the practice. */
public record PartSuggestion(PracticePart part, String language, int round) {

    private static final Pattern FIELD = Pattern.compile("suggestion\\.([a-z-]+)\\.(en|fr)\\.(\\d{1,4})");

    /** Such as {@code suggestion.context.en.1}. */
    public String field() {
        return "suggestion." + part.code() + "." + language + "." + round;
    }

    static boolean isField(String field) {
        return FIELD.matcher(field).matches();
    }

    /** @throws NoSuchElementException for a field that is no suggestion */
    static PartSuggestion of(String field) {
        var parts = FIELD.matcher(field);
        if (!parts.matches()) {
            throw new NoSuchElementException("No text is called " + field + " here");
        }
        var part = Stream.of(PracticePart.values())
                .filter(known -> known.code().equals(parts.group(1)))
                .findFirst()
                .orElseThrow();
        return new PartSuggestion(part, parts.group(2), Integer.parseInt(parts.group(3)));
    }
}
