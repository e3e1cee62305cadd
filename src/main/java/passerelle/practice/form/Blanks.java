package passerelle.practice.form;

import java.util.regex.Pattern;

/** Spaces of every kind, those that do not break and those without a width among them. */
final class Blanks {

    private static final String ANY = "[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]";
    private static final Pattern LEADING = Pattern.compile("^" + ANY + "+");
    private static final Pattern TRAILING = Pattern.compile(ANY + "+$");
    private static final Pattern SOME = Pattern.compile(ANY + "+");

    private Blanks() {}

    static boolean are(String text) {
        return strip(text).isEmpty();
    }

    static String strip(String text) {
        return stripTrailing(stripLeading(text));
    }

    static String stripLeading(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    static String stripTrailing(String text) {
        return TRAILING.matcher(text).replaceFirst("");
    }

    /** With one plain space for every stretch of them. */
    static String plain(String text) {
        return strip(SOME.matcher(text).replaceAll(" "));
    }
}
