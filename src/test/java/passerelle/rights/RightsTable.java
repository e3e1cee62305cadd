package passerelle.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of docs/rights.md: the first cell of a line is an act or a route in backticks, the others say how far each
 * reader reaches.
 */
final class RightsTable {

    static final List<String> READERS =
            List.of("secretariat", "analyst", "expert", "coordinator", "contributor", "delegate", "nobody");

    private final Map<String, Map<String, String>> lines = new TreeMap<>();

    private RightsTable() {}

    static RightsTable read() {
        var table = new RightsTable();
        try (Stream<String> text = Files.lines(Path.of("docs/rights.md"))) {
            text.filter(line -> line.startsWith("| `")).forEach(table::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private void take(String line) {
        var cells = Stream.of(line.split("\\|")).map(String::strip).skip(1).toList();
        var reach = new LinkedHashMap<String, String>();
        IntStream.range(0, READERS.size()).forEach(i -> reach.put(READERS.get(i), cells.get(i + 1)));
        lines.put(cells.getFirst().replace("`", ""), reach);
    }

    /** {@code all}, {@code own} or {@code –}; blank when the table has no such line. */
    String reach(String act, String reader) {
        return lines.getOrDefault(act, Map.of()).getOrDefault(reader, "");
    }

    Stream<String> acts() {
        return lines.keySet().stream();
    }

    /** As it stands in the table. */
    String line(String act) {
        return line(act, READERS.stream().collect(Collectors.toMap(reader -> reader, reader -> reach(act, reader))));
    }

    static String line(String act, Map<String, String> reach) {
        return READERS.stream().map(reach::get).reduce("| `" + act + "` |", (line, cell) -> line + " " + cell + " |");
    }
}
