package passerelle.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as search and sorting compare them: lower case, without accents, the same on every database. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("[’'`´]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    public static String fold(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        var letters = bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("œ", "oe");
        return SPACES.matcher(APOSTROPHES.matcher(letters).replaceAll("'")).replaceAll(" ");
    }
}
