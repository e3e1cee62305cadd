package passerelle.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as search and sorting compare them: lower case, without accents, the same on every database. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        var bare = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replaceAll("[’'`´]", "'")
                .replaceAll("\\s+", " ");
    }
}
