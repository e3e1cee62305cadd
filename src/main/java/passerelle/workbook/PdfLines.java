package passerelle.workbook;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit, between words where it can. */
record PdfLines(Letters letters, float size, float width) {

    /** None for a blank text. */
    List<String> of(String text) {
        var lines = new ArrayList<String>();
        if (text.isBlank()) {
            return lines;
        }
        for (var paragraph : letters.writable(text).split("\n", -1)) {
            var line = "";
            for (var word : paragraph.split("(?<= )")) {
                if (!line.isEmpty() && !fits(line + word.stripTrailing())) {
                    lines.add(line);
                    line = "";
                }
                line = cut(line + word, lines);
            }
            lines.add(line);
        }
        return lines;
    }

    /** A word that is wider than the page goes on in the next line. */
    private String cut(String line, List<String> lines) {
        var start = 0;
        var wide = line.stripTrailing();
        for (var end = fitting(wide, start); end < wide.length(); end = fitting(wide, start)) {
            lines.add(wide.substring(start, end));
            start = end;
        }
        return line.substring(start);
    }

    private int fitting(String line, int start) {
        return start + letters.fitting(line.substring(start), size, width);
    }

    private boolean fits(String line) {
        return letters.width(line, size) <= width;
    }
}
