package passerelle.practice.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import passerelle.shared.Folding;

/** Marks by which people choose from a list, and those by which a list shows that something is not chosen. */
final class Ticks {

    private static final String FILLED = "☒☑✓✔✗✘✕✖🗹🗷✅❌■●◉◼⬛×√";
    private static final String HOLLOW = "☐□○◻◯⬜";

    private static final Set<String> YES = Set.of("x", "xx", "xxx", "v", "oui", "yes", "ok", "1");
    private static final Set<String> NO = Set.of("", "non", "no", "0", "o");

    private static final Pattern SIGN = Pattern.compile("[%s%s]".formatted(FILLED, HOLLOW));
    private static final Pattern BRACKETED = Pattern.compile("[\\[(]\\s*([xXvV✓✔×]?)\\s*[\\])]");
    private static final Pattern LETTER_BEFORE = Pattern.compile("^([xX])[\\s.:)\\-–]+(?=\\p{L}|\\d)");
    private static final Pattern WORD_BEHIND =
            Pattern.compile("(?i)[\\s:\\-–]+(x|oui|yes|non|no)\\s*$", Pattern.UNICODE_CASE);

    private Ticks() {}

    /** Of a text that is nothing but a mark, or empty; nothing for any other text. */
    static Optional<Boolean> alone(String text) {
        var word = Folding.fold(Blanks.plain(text)).replaceAll("[\\[\\](){}.:_\\-–—\\s]", "");
        if (NO.contains(word)) {
            return Optional.of(false);
        }
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return word.codePoints().allMatch(each -> isSign(each))
                ? Optional.of(word.codePoints().anyMatch(Ticks::isFilled))
                : Optional.empty();
    }

    /** Of a text with a mark in front of it or behind it; nothing when it has none. */
    static Optional<Boolean> with(String text) {
        var sign = SIGN.matcher(text);
        if (sign.find()) {
            return Optional.of(isFilled(sign.group().codePointAt(0)));
        }
        var brackets = BRACKETED.matcher(text);
        if (brackets.find()) {
            return Optional.of(!brackets.group(1).isEmpty());
        }
        var behind = WORD_BEHIND.matcher(text);
        if (behind.find()) {
            return alone(behind.group(1));
        }
        return LETTER_BEFORE.matcher(text.strip()).find() ? Optional.of(true) : Optional.empty();
    }

    static String without(String text) {
        var bare = BRACKETED
                .matcher(SIGN.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return WORD_BEHIND
                .matcher(LETTER_BEFORE.matcher(bare).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** Where a sign begins what comes next, when one line lists several with a sign in front of each. */
    static String[] apart(String text) {
        var signs = SIGN.matcher(text).results().count();
        return signs > 1 && SIGN.matcher(text.strip()).lookingAt()
                ? text.strip().split("(?<=.)(?=[%s%s])".formatted(FILLED, HOLLOW))
                : new String[] {text};
    }

    private static boolean isSign(int character) {
        return isFilled(character) || HOLLOW.indexOf(character) >= 0;
    }

    private static boolean isFilled(int character) {
        return FILLED.indexOf(character) >= 0;
    }
}
