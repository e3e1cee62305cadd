package passerelle.search;

import java.util.List;
import java.util.stream.Collectors;
import passerelle.shared.Folding;

/**
 * What somebody looks for: words that are all to be found, in any order, without accents or case; at most 100
 * characters are looked at. The patterns are for {@code like … escape '!'} on a folded column.
 */
public record SearchText(String typed) {

    private static final int LONGEST = 100;

    /** The queries compare as many; whatever follows the last counts as part of it. */
    private static final int MOST_WORDS = 4;

    /** Keeps no more than it looks at. */
    public SearchText {
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    public boolean isBlank() {
        return typed.isBlank();
    }

    /** Each as it is compared. */
    public List<String> words() {
        return isBlank() ? List.of() : List.of(Folding.fold(typed).split(" ", MOST_WORDS));
    }

    /** What is left to look for when a text that has some of the words in it was read. */
    public SearchText after(String read) {
        var folded = Folding.fold(read);
        return new SearchText(
                words().stream().filter(word -> !folded.contains(word)).collect(Collectors.joining(" ")));
    }

    /** The pattern of the word at that place, from 0; where there is none, that of anything. */
    public String word(int place) {
        var words = words();
        return place < words.size() ? "%" + literally(words.get(place)) + "%" : "%";
    }

    /** The pattern of what begins with all that was typed. */
    public String start() {
        return literally(Folding.fold(typed)) + "%";
    }

    /** The pattern of what has a word in it that begins with all that was typed. */
    public String startOfWord() {
        return "% " + start();
    }

    private static String literally(String folded) {
        return folded.replaceAll("[%_!]", "!$0");
    }
}
