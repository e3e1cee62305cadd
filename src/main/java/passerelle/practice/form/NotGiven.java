package passerelle.practice.form;

import java.util.Set;
import java.util.regex.Pattern;
import passerelle.shared.Folding;

/** What people write where they have nothing to say. */
final class NotGiven {

    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Set<String> WORDS = Set.of(
            "n/a",
            "na",
            "n.a",
            "n.a.",
            "s/o",
            "so",
            "s.o.",
            "sans objet",
            "neant",
            "nil",
            "not applicable",
            "non applicable",
            "non communique",
            "not available",
            "non disponible",
            "a completer",
            "to be completed",
            "tbc",
            "tbd",
            "xxx");

    private NotGiven() {}

    static boolean is(String text) {
        return !SAYS_SOMETHING.matcher(text).find() || WORDS.contains(Folding.fold(Blanks.strip(text)));
    }
}
