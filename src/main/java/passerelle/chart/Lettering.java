package passerelle.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The page's typeface for measuring; the page itself sets it in the browser. */
final class Lettering {

    /** Pixels at the drawing's natural size. */
    static final float SIZE = 14;

    static final int LINE = 17;
    static final Font FONT = load().deriveFont(SIZE);
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private Lettering() {}

    static double width(String text) {
        return width(text, FONT);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** At most two lines; what is longer ends in an ellipsis. */
    static List<String> wrap(String text, double width) {
        var lines = lines(text, width, FONT);
        return lines.size() <= 2
                ? lines.stream().map(each -> cut(each, width)).toList()
                : List.of(cut(lines.get(0), width), cut(lines.get(1) + "…", width));
    }

    /** As many as it takes; a word that is longer than a line stays whole. */
    static List<String> lines(String text, double width, Font font) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(String line, double width) {
        var shorter = line;
        while (width(shorter) > width && shorter.length() > 2) {
            shorter = shorter.substring(0, shorter.length() - 2) + "…";
        }
        return shorter;
    }

    private static Font load() {
        try (var file = Lettering.class.getResourceAsStream("passerelle-sans.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException spoilt) {
            throw new IllegalStateException(spoilt);
        }
    }
}
