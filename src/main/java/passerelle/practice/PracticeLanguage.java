package passerelle.practice;

import java.util.List;
import passerelle.shared.RuleViolation;

/** The languages of the programme, in which a good practice may be written and translated. */
public final class PracticeLanguage {

    private static final List<String> ALL = List.of("en", "fr");

    private PracticeLanguage() {}

    public static List<String> all() {
        return ALL;
    }

    /** The other one of the two. */
    public static String beside(String language) {
        return language.equals("fr") ? "en" : "fr";
    }

    /** @throws RuleViolation for any other language */
    static String checked(String language) {
        if (!ALL.contains(language)) {
            throw new RuleViolation("practice.error.language", language);
        }
        return language;
    }
}
