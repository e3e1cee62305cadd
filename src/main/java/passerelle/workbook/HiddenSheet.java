package passerelle.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import passerelle.shared.RuleViolation;
import passerelle.table.CellText;
import passerelle.table.Cells;

/**
 * What a workbook must know to come back: where it is from, and what stood on line when it was written.
 *
 * @param seen by {@link #answer}, {@link #text} or {@link #figure} and the code
 */
record HiddenSheet(Origin origin, Map<String, Seen> seen) {

    private static final String NAME = "_passerelle";
    private static final String FORMAT = "passerelle-workbook-1";
    private static final int FACTS = 7;

    HiddenSheet {
        seen = Map.copyOf(seen);
    }

    static String answer(String code) {
        return "answer " + code;
    }

    static String text(String code) {
        return "text " + code;
    }

    static String figure(String code) {
        return "figure " + code;
    }

    /** Of the questions and figures that were in the workbook when it was written. */
    Set<String> codes() {
        return seen.keySet().stream()
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    void write(Workbook workbook) {
        var sheet = workbook.createSheet(NAME);
        line(sheet, FORMAT);
        line(
                sheet,
                origin.assessment(),
                origin.city(),
                origin.cityName(),
                origin.instrument(),
                origin.edition(),
                origin.round(),
                origin.language());
        seen.forEach((key, known) -> line(sheet, key, Long.toString(known.version()), known.print()));
        sheet.protectSheet("");
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** @throws RuleViolation when there is none, as in every workbook that is not from here */
    static HiddenSheet read(Workbook workbook) {
        var sheet = workbook.getSheet(NAME);
        var lines = sheet == null ? List.<List<String>>of() : lines(sheet);
        if (lines.size() < 2 || lines.get(1).size() < FACTS) {
            throw new RuleViolation("workbook.error.other");
        }
        if (!lines.getFirst().getFirst().equals(FORMAT)) {
            throw new RuleViolation("workbook.error.format");
        }
        var seen = new HashMap<String, Seen>();
        lines.stream().skip(2).filter(line -> line.size() > 1).forEach(line -> seen.put(line.getFirst(), seen(line)));
        return new HiddenSheet(origin(lines.get(1)), seen);
    }

    private static Origin origin(List<String> facts) {
        return new Origin(
                facts.get(0), facts.get(1), facts.get(2), facts.get(3), facts.get(4), facts.get(5), facts.get(6));
    }

    private static Seen seen(List<String> line) {
        try {
            return new Seen(Long.parseLong(line.get(1)), line.size() > 2 ? line.get(2) : "");
        } catch (NumberFormatException changed) {
            throw new RuleViolation("workbook.error.other");
        }
    }

    private static void line(Sheet sheet, String... words) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var word : words) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(CellText.escaped(word));
        }
    }

    private static List<List<String>> lines(Sheet sheet) {
        var lines = new ArrayList<List<String>>();
        for (var row : sheet) {
            lines.add(words(row));
        }
        return lines;
    }

    private static List<String> words(Row row) {
        var words = new ArrayList<String>();
        row.forEach(cell -> words.add(Cells.text(cell)));
        return words;
    }
}
