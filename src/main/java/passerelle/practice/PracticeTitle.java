package passerelle.practice;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a practice is called.
 *
 * @param original the language in which it was first written
 * @param en blank while it has no English title
 */
public record PracticeTitle(String original, String en, String fr) implements Serializable {

    /** In that language; blank where it has none. */
    public String in(String language) {
        return language.equals("fr") ? fr : en;
    }

    /** For a reader of that language: in it, or else in the language of the original; blank while it has none. */
    public String in(Locale reader) {
        return in(shown(reader));
    }

    /** The language in which a reader of that one is shown it. */
    public String shown(Locale reader) {
        var language = reader.getLanguage().equals("fr") ? "fr" : "en";
        return in(language).isBlank() ? original : language;
    }

    /** Whether there is a version in that language. */
    public boolean isIn(String language) {
        return language.equals(original) || !in(language).isBlank();
    }
}
