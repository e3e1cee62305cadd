package passerelle.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The letters of a font, each measured once. */
final class Letters {

    private static final char NARROW = 0x202F;
    private static final char NO_BREAK = 0x00A0;
    private static final float LACKING = -1;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Letters(PDFont font) {
        this.font = font;
    }

    /** Letters that the font lacks become question marks; whoever needs them has the Word document. */
    String writable(String text) {
        var writable = new StringBuilder();
        text.replace("\t", "    ")
                .replace(NARROW, NO_BREAK)
                .codePoints()
                .map(letter -> letter == '\n' || width(letter) != LACKING ? letter : '?')
                .forEach(writable::appendCodePoint);
        return writable.toString();
    }

    /** Of a line in a size; like the size in points. */
    float width(String line, float size) {
        return (float) line.codePoints().mapToDouble(this::width).sum() * size;
    }

    /** How much of the line fits into a width, at least one letter. */
    int fitting(String line, float size, float width) {
        var end = 0;
        var used = 0f;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            used += width(line.codePointAt(at)) * size;
            if (used > width && end > 0) {
                return end;
            }
            end = at + Character.charCount(line.codePointAt(at));
        }
        return end;
    }

    /** For a size of one. */
    private float width(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter)) / 1000;
        } catch (IOException | IllegalArgumentException missing) {
            return LACKING;
        }
    }
}
