package passerelle.word;

import java.util.Map;

/** Characters of fonts that draw signs in the place of letters, as the signs they draw. */
final class Symbols {

    static final String TICKED = "☒";
    static final String OPEN = "☐";

    private static final int PRIVATE_USE = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFC, "✔"),
            Map.entry(0xFB, "✘"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0x78, "☒"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x6F, "☐"),
            Map.entry(0x71, "☐"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6C, "●"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA1, "○"),
            Map.entry(0xE0, "→"),
            Map.entry(0xD8, "➢"));

    private static final Map<Integer, String> WINGDINGS_2 = Map.ofEntries(
            Map.entry(0x50, "✔"),
            Map.entry(0x4F, "✘"),
            Map.entry(0x51, "☒"),
            Map.entry(0x52, "☑"),
            Map.entry(0x53, "☒"),
            Map.entry(0x54, "☒"),
            Map.entry(0x56, "☒"),
            Map.entry(0x2A, "☐"),
            Map.entry(0xA3, "☐"));

    private static final Map<Integer, String> WEBDINGS = Map.of(0x61, "✔", 0x72, "✘", 0x63, "☐", 0x67, "■");

    private static final Map<Integer, String> SYMBOL = Map.of(0xB7, "•", 0xD6, "√", 0xB4, "×", 0xA8, "♦", 0xAE, "→");

    private Symbols() {}

    /** A single character, which Word may have moved into the area for private use. */
    static String sign(String font, int character) {
        var moved = character >= PRIVATE_USE && character <= 0xF0FF;
        var sign = signs(font).get(moved ? character - PRIVATE_USE : character);
        return sign != null ? sign : moved ? "" : Character.toString(character);
    }

    static boolean isSymbolFont(String font) {
        return !signs(font).isEmpty();
    }

    /** A whole text in such a font. */
    static String signs(String font, String text) {
        var signs = new StringBuilder();
        text.codePoints().forEach(each -> signs.append(Character.isWhitespace(each) ? " " : sign(font, each)));
        return signs.toString();
    }

    private static Map<Integer, String> signs(String font) {
        return switch (font) {
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS_2;
            case "Webdings" -> WEBDINGS;
            case "Symbol" -> SYMBOL;
            default -> Map.of();
        };
    }
}
