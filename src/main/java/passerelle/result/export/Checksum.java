package passerelle.result.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import passerelle.table.CellText;

/**
 * SHA-256 over the lines of a table in one form, whichever program wrote the file: every line below the heading in its
 * order, but for blank ones and those of which the first cell begins with a hash sign; in it every cell without blank
 * ends, a backslash written as two, a line end as backslash and n, a tabulator as backslash and t; cells parted by
 * tabulators, as many as there are columns; a line feed behind every line; UTF-8. An apostrophe before a sign with which
 * formulas begin (= + - @) is not part of the cell.
 */
final class Checksum {

    static final String MARK = "#";

    private static final Pattern APOSTROPHE = Pattern.compile("^'(?=[=+@-])");

    private final MessageDigest digest = sha256();
    private int lines;

    /** A cell as it counts. */
    static String cell(String text) {
        return APOSTROPHE.matcher(CellText.plain(text)).replaceFirst("");
    }

    void add(List<String> cells) {
        var line = cells.stream()
                .map(Checksum::cell)
                .map(cell -> cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"))
                .toList();
        digest.update((String.join("\t", line) + "\n").getBytes(UTF_8));
        lines++;
    }

    int lines() {
        return lines;
    }

    /** Of all lines so far; none can be added after it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
