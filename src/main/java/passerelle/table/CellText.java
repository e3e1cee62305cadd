package passerelle.table;

import java.util.regex.Pattern;

/** Texts as a cell can hold them: what goes in comes out the same. */
public final class CellText {

    /** Characters in one cell (ECMA-376, and the limit of every spreadsheet program). */
    public static final int LONGEST = 32_767;

    /** What XML cannot hold: control characters, halves of characters, and two that are none. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    /** Reads as a character written by its number, unless its first mark is written so itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    /** With these first, spreadsheets and what they export take a text for a formula. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CellText() {}

    /** Line ends of one kind, and nothing that cannot be written. */
    public static String writable(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return UNWRITABLE.matcher(lines).replaceAll("");
    }

    /** As it counts when two texts are compared: without blank ends. */
    public static String plain(String text) {
        return writable(text).strip();
    }

    public static boolean fits(String text) {
        return escaped(writable(text)).length() <= LONGEST;
    }

    /** As a cell holds it: what is longer is cut, and ends in … */
    public static String fitting(String text) {
        var written = escaped(writable(text));
        return written.length() <= LONGEST ? written : written.substring(0, LONGEST - 1) + "…";
    }

    public static String escaped(String writable) {
        return ESCAPE.matcher(writable).replaceAll("_x005F_$1");
    }

    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
