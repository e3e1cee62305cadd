package passerelle.result.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.table.Table;
import passerelle.table.TableReader;

/** Knows a file again by the checksum of its lines, and holds it against the answers as they are now. */
@Component
class ExportChecks {

    private static final Pattern STATED = Pattern.compile("[0-9a-f]{64}");

    private final AnswerExports exports;
    private final ExportedSheets sheets;

    ExportChecks(AnswerExports exports, ExportedSheets sheets) {
        this.exports = exports;
        this.sheets = sheets;
    }

    CheckedFile check(byte[] file) {
        var table = TableReader.read(file);
        var lines = table.lines().stream()
                .filter(line -> !isMark(line))
                .map(ExportChecks::cells)
                .toList();
        var checksum = new Checksum();
        lines.forEach(checksum::add);
        var hex = checksum.hex();
        return exports.of(hex).stream()
                .findFirst()
                .<CheckedFile>map(known -> new CheckedFile.Genuine(hex, known.details(), differing(known, lines)))
                .or(() -> stated(table)
                        .flatMap(written -> exports.of(written).stream())
                        .findFirst()
                        .map(known -> new CheckedFile.Altered(hex, known.details(), differing(known, lines))))
                .orElseGet(() -> new CheckedFile.Unknown(hex));
    }

    private static boolean isMark(Table.Line line) {
        return line.cell(0).startsWith(Checksum.MARK);
    }

    /** As many as there are columns, whatever a program left out at the end of a line. */
    private static List<String> cells(Table.Line line) {
        return IntStream.range(0, ExportedColumn.values().length)
                .mapToObj(line::cell)
                .map(Checksum::cell)
                .toList();
    }

    /** The checksum that the file bears. */
    private static Stream<String> stated(Table table) {
        return table.lines().stream()
                .filter(ExportChecks::isMark)
                .flatMap(line -> line.cells().stream())
                .filter(cell -> STATED.matcher(cell).matches());
    }

    /** Lines that are otherwise now, or in one of the two only. */
    private List<ExportedLine> differing(AnswerExport export, List<List<String>> file) {
        var details = export.details();
        var now = new HashMap<ExportedLine, List<String>>();
        sheets.of(details.scope())
                .forEach(id ->
                        sheets.lines(id, details.language()).forEach(line -> now.put(ExportedLine.of(line), line)));
        var then = new HashMap<ExportedLine, List<String>>();
        file.forEach(line -> then.put(ExportedLine.of(line), line));
        return List.copyOf(differing(then, now));
    }

    private static TreeSet<ExportedLine> differing(
            Map<ExportedLine, List<String>> then, Map<ExportedLine, List<String>> now) {
        var all = new HashSet<>(then.keySet());
        all.addAll(now.keySet());
        all.removeIf(line -> then.getOrDefault(line, List.of()).equals(now.get(line)));
        return new TreeSet<>(all);
    }
}
