package passerelle.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;
import passerelle.shared.RuleViolation;

/** Reads a table out of a file by what is in it; its name is believed in nothing. */
public final class TableReader {

    private TableReader() {}

    /** @throws RuleViolation for a file that is no table, cannot be read, or is larger than anybody's list of cities */
    public static Table read(byte[] file) {
        var table = isWorkbook(file) ? Workbooks.read(file) : Csv.read(file);
        if (table.lines().isEmpty()) {
            throw new RuleViolation("table.error.empty");
        }
        return table;
    }

    private static boolean isWorkbook(byte[] file) {
        if (isOpenDocument(file)) {
            throw new RuleViolation("table.error.opendocument");
        }
        return switch (FileMagic.valueOf(file)) {
            case OLE2, OOXML -> true;
            case UNKNOWN -> false;
            default -> throw new RuleViolation("table.error.format");
        };
    }

    /** The archive begins with its type, uncompressed (OpenDocument 1.3, part 2, 3.3). */
    private static boolean isOpenDocument(byte[] file) {
        var type = new String(file, 0, Math.min(file.length, 100), ISO_8859_1);
        return type.startsWith("PK") && type.contains("mimetypeapplication/vnd.oasis.opendocument");
    }

    /** The first line with text names the columns. */
    static Table of(List<Table.Line> all, Set<Oddity> oddities) {
        var lines = all.stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new RuleViolation("table.error.empty");
        }
        if (lines.size() > Table.MOST_LINES) {
            throw new RuleViolation("table.error.lines", Table.MOST_LINES);
        }
        return new Table(lines.getFirst().cells(), lines.subList(1, lines.size()), oddities);
    }

    static RuleViolation broken(IOException cause) {
        var broken = new RuleViolation("table.error.broken");
        broken.initCause(cause);
        return broken;
    }
}
