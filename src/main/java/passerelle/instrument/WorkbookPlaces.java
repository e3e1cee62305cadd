package passerelle.instrument;

import java.util.HashMap;
import java.util.Map;

/** From which cell of a workbook each key of an edition came. */
final class WorkbookPlaces {

    private final Map<String, String> cells = new HashMap<>();

    /** All that a row tells below a path; the path itself stands for the row's code. */
    void remember(String path, WorkbookRow row) {
        cells.put(path, row.place("code"));
        row.places().forEach((column, place) -> {
            cells.put(path + "/" + column, place);
            if (column.endsWith(".en")) {
                cells.put(path + "/" + column.substring(0, column.length() - 3), place);
            }
        });
    }

    void remember(String path, String cell) {
        cells.put(path, cell);
    }

    /** The same problem, told by the cell; what is wrong with a French text, by the cell of that. */
    Problem inCells(Problem problem) {
        var french = problem.messageKey().endsWith(".no-fr")
                || problem.arguments().stream().anyMatch("fr"::equals);
        var place = french ? problem.place() + ".fr" : problem.place();
        return problem.at(cell(place), 0);
    }

    /** The cell itself, or that of what it belongs to. */
    private String cell(String path) {
        var at = path;
        while (!cells.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return cells.getOrDefault(at, path);
    }
}
