package passerelle.instrument;

import passerelle.shared.LocalizedText;

/** Reads a text in English and French, at most 2,000 characters each. */
final class BothLanguages {

    private static final int LONGEST = 2_000;
    private static final String NONE = "?";

    private BothLanguages() {}

    static LocalizedText read(Entry texts) {
        if (texts.isEmpty()) {
            return new LocalizedText(NONE, NONE);
        }
        var english = texts.line("en", LONGEST).orElse(NONE);
        var french = texts.line("fr", LONGEST).orElse(NONE);
        texts.close();
        return new LocalizedText(curved(english), curved(french));
    }

    /** Files are typed with straight apostrophes and read with curved ones. */
    private static String curved(String line) {
        return line.replaceAll("(?<=\\p{L})'", "’");
    }
}
