package passerelle.search.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import passerelle.search.SearchText;
import passerelle.shared.Folding;

/** A part of a text as it is written: what was looked for, or what stands between. */
record Marked(String part, boolean isFound) {

    /** The whole text in its parts. */
    static List<Marked> in(String text, SearchText wanted) {
        var found = found(text, wanted);
        var parts = new ArrayList<Marked>();
        for (int from = 0, to; from < text.length(); from = to) {
            var isFound = found.get(from);
            to = isFound ? found.nextClearBit(from) : found.nextSetBit(from);
            to = to < 0 ? text.length() : Math.min(to, text.length());
            parts.add(new Marked(text.substring(from, to), isFound));
        }
        return parts;
    }

    /** The places of the letters that were looked for; one letter may be folded to none or to several. */
    private static BitSet found(String text, SearchText wanted) {
        var folded = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (var place = 0; place < text.length(); place++) {
            for (var letter : folded(text.charAt(place)).toCharArray()) {
                folded.append(letter);
                places.add(place);
            }
        }
        var found = new BitSet();
        for (var word : wanted.words()) {
            for (var from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + 1)) {
                found.set(places.get(from), places.get(from + word.length() - 1) + 1);
            }
        }
        return found;
    }

    private static String folded(char letter) {
        return Character.isWhitespace(letter) ? " " : Folding.fold(String.valueOf(letter));
    }
}
