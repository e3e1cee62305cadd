package passerelle.practice.form;

import java.util.Arrays;
import java.util.regex.Pattern;
import passerelle.shared.Folding;

/** Texts as labels are compared: letters and digits alone, without accents and case. */
final class Letters {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]");

    private Letters() {}

    static String of(String text) {
        return OTHERS.matcher(Folding.fold(text)).replaceAll("");
    }

    /** Whether one becomes the other by at most so many letters put in, left out or changed. */
    static boolean near(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        return one.equals(other) || most > 0 && distance(one, other, most) <= most;
    }

    /** Levenshtein's, as far as it can be told within the band of so many letters. */
    private static int distance(String one, String other, int band) {
        var above = new int[other.length() + 1];
        for (var i = 0; i <= other.length(); i++) {
            above[i] = i;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            Arrays.fill(row, band + 1);
            row[0] = i;
            for (var j = Math.max(1, i - band); j <= Math.min(other.length(), i + band); j++) {
                var changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
