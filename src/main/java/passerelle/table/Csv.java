package passerelle.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import passerelle.shared.RuleViolation;

/** CSV by RFC 4180, parted by commas, semicolons or tabs: whichever the first line has most of. */
final class Csv {

    private static final Map<Character, Oddity> UNUSUAL = Map.of(';', Oddity.SEMICOLONS, '\t', Oddity.TABS);

    private Csv() {}

    static Table read(byte[] file) {
        var text = Decoded.of(file);
        var separator = separator(text.words());
        var oddities = EnumSet.noneOf(Oddity.class);
        oddities.addAll(text.oddities());
        if (UNUSUAL.containsKey(separator)) {
            oddities.add(UNUSUAL.get(separator));
        }
        return TableReader.of(lines(text.words(), separator), oddities);
    }

    private static List<Table.Line> lines(String words, char separator) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        var lines = new ArrayList<Table.Line>();
        try (var parser = org.apache.commons.csv.CSVParser.parse(words, format)) {
            var before = 0L;
            for (var cells : parser) {
                lines.add(line((int) before + 1, cells));
                before = parser.getCurrentLineNumber();
            }
        } catch (CSVException | java.io.UncheckedIOException quotes) {
            throw new RuleViolation("table.error.quotes", lines.size() + 1);
        } catch (IOException broken) {
            throw TableReader.broken(broken);
        }
        return lines;
    }

    private static Table.Line line(int number, CSVRecord cells) {
        return new Table.Line(number, cells.toList());
    }

    private static char separator(String words) {
        var first = words.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var candidate : List.of(';', '\t')) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }
}
