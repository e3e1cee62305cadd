package passerelle.table;

import java.util.List;
import java.util.Set;

/**
 * The first sheet of a file, as text. Lines without any text are left out.
 *
 * @param header the first line with text
 * @param oddities what was taken in although a plain table does without it
 */
public record Table(List<String> header, List<Line> lines, Set<Oddity> oddities) {

    public static final int MOST_LINES = 20_000;

    public Table {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        oddities = Set.copyOf(oddities);
    }

    /** @param number as the person's own program counts it: the header is line 1 of most files */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = cells.stream().map(String::strip).toList();
        }

        /** Blank where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
