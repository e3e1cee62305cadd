package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passerelle.practice.form.FormWords.Phrase;

/** Help that stands in a form and was left there. What was written behind it in the same line stays. */
final class Guidance {

    private static final int SHORTEST_ALTERED = 12;
    private static final int SHORTEST_BEFORE_AN_ANSWER = 20;
    private static final int PERCENT_ALTERED = 15;

    private final FormWords words;

    Guidance(FormWords words) {
        this.words = words;
    }

    /** The lines that say something of their own. */
    List<Line> without(Part part, List<Line> lines) {
        var phrases = new ArrayList<>(words.guidance(part));
        if (part == Part.TITLE_AND_SUMMARY) {
            phrases.addAll(words.summaryGuidance());
        }
        return lines.stream()
                .map(line -> cut(line, phrases).orElse(line))
                .filter(line -> !NotGiven.is(line.text()))
                .toList();
    }

    /** What is left of a line that is, or begins with, the help above the summary; nothing for any other line. */
    Optional<Line> summary(Line line) {
        return cut(line, words.summaryGuidance());
    }

    private static Optional<Line> cut(Line line, List<Phrase> phrases) {
        var rest = line;
        var found = true;
        while (found) {
            found = false;
            var letters = Letters.of(rest.text());
            for (var phrase : phrases) {
                if (is(letters, phrase.letters())) {
                    return Optional.of(line.with(List.of()));
                }
                if (startsWith(letters, phrase.letters())) {
                    rest = rest.behind(end(rest.text(), phrase.letters().length()));
                    found = true;
                    break;
                }
            }
        }
        return rest == line ? Optional.empty() : Optional.of(rest);
    }

    private static boolean is(String letters, String phrase) {
        return !letters.isEmpty()
                && Letters.near(
                        letters,
                        phrase,
                        phrase.length() < SHORTEST_ALTERED ? 0 : phrase.length() * PERCENT_ALTERED / 100);
    }

    private static boolean startsWith(String letters, String phrase) {
        return phrase.length() >= SHORTEST_BEFORE_AN_ANSWER && letters.startsWith(phrase);
    }

    /** Behind so many letters and the marks that follow them. */
    private static int end(String text, int letters) {
        var left = letters;
        var end = 0;
        while (end < text.length()) {
            var own = Letters.of(text.substring(end, end + 1)).length();
            if (left == 0 && own > 0) {
                break;
            }
            left = Math.max(0, left - own);
            if (left == 0 && own == 0 && "«“\"'(".indexOf(text.charAt(end)) >= 0) {
                break;
            }
            end++;
        }
        return end;
    }
}
