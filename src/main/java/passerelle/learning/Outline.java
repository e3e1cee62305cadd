package passerelle.learning;

import java.util.Set;
import java.util.TreeSet;
import passerelle.shared.RuleViolation;

/**
 * What a learning group is called and how it works.
 *
 * @param note what it is about, in a line; may be blank
 * @param lead who leads it, a person or an office; may be blank
 * @param languages in which it works, by their ISO 639-1 codes, at most {@value #MOST_LANGUAGES}
 */
public record Outline(String name, String note, String lead, Set<String> languages) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_NOTE = 300;
    public static final int LONGEST_LEAD = 120;
    public static final int MOST_LANGUAGES = 5;

    /** @throws RuleViolation without a name, for a line that is too long, or a language that nobody offers */
    public Outline {
        name = name.strip();
        note = note.strip();
        lead = lead.strip();
        languages = Set.copyOf(languages);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("learning.error.name", LONGEST_NAME);
        }
        if (note.length() > LONGEST_NOTE || lead.length() > LONGEST_LEAD) {
            throw new RuleViolation("learning.error.line", LONGEST_NOTE, LONGEST_LEAD);
        }
        if (languages.isEmpty()
                || languages.size() > MOST_LANGUAGES
                || !CommonLanguage.all().containsAll(languages)) {
            throw new RuleViolation("learning.error.languages", MOST_LANGUAGES);
        }
    }

    /** The languages to choose from, in order. */
    public static Set<String> languagesToChoose() {
        return CommonLanguage.all();
    }

    /** As it is stored. */
    String writtenLanguages() {
        return String.join(" ", new TreeSet<>(languages));
    }
}
