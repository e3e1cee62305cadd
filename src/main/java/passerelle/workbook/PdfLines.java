package passerelle.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks a text into lines that fit, between words where it can. */
final class PdfLines {

    private static final char NARROW = 0x202F;
    private static final char NO_BREAK = 0x00A0;

    private PdfLines() {}

    /** None for a blank text. */
    static List<String> of(String text, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        if (text.isBlank()) {
            return lines;
        }
        for (var paragraph : writable(text, font).split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split("(?<= )")) {
                if (!line.isEmpty() && !fits(line + word.stripTrailing(), font, size, width)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word);
                cut(line, lines, font, size, width);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A word that is wider than the page goes on in the next line. */
    private static void cut(StringBuilder line, List<String> lines, PDFont font, float size, float width)
            throws IOException {
        while (!fits(line.toString().stripTrailing(), font, size, width)) {
            var end = Math.max(1, (int) (line.length() * width / width(line.toString(), font, size)) - 1);
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    private static boolean fits(String line, PDFont font, float size, float width) throws IOException {
        return width(line, font, size) <= width;
    }

    private static float width(String line, PDFont font, float size) throws IOException {
        return font.getStringWidth(line) / 1000 * size;
    }

    /** Letters that the font lacks become question marks; whoever needs them has the Word document. */
    private static String writable(String text, PDFont font) {
        var writable = new StringBuilder();
        text.replace("\t", "    ").replace(NARROW, NO_BREAK).codePoints().forEach(letter -> {
            var written = Character.toString(letter);
            writable.append(letter == '\n' || has(font, written) ? written : "?");
        });
        return writable.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
