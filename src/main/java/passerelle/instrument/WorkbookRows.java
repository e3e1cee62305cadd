package passerelle.instrument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;
import passerelle.table.CellText;
import passerelle.table.Cells;
import passerelle.table.WorkbookFile;

/** The rows of a workbook that came back, by their sheets. Sheets and columns that somebody added do not count. */
final class WorkbookRows {

    private static final Set<String> YES = Set.of("x", "yes", "oui", "true", "vrai", "1");

    private final Map<WorkbookTab, List<WorkbookRow>> rows = new EnumMap<>(WorkbookTab.class);
    private final List<Problem> problems;

    private WorkbookRows(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * @param problems is told where there are formulas and merged cells
     * @throws RuleViolation when it cannot be read or is no workbook of an edition
     */
    static WorkbookRows read(byte[] file, List<Problem> problems) {
        try (var workbook = WorkbookFile.open(file)) {
            var read = new WorkbookRows(problems);
            workbook.forEach(read::take);
            if (!read.rows.keySet().containsAll(List.of(WorkbookTab.values()))) {
                throw new RuleViolation("instrument.error.workbook");
            }
            return read;
        } catch (IOException broken) {
            throw WorkbookFile.broken(broken);
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (RuntimeException hostile) { // cells are read when they are asked for, and may be damaged as well
            throw WorkbookFile.broken(hostile);
        }
    }

    List<WorkbookRow> of(WorkbookTab tab) {
        return rows.getOrDefault(tab, List.of());
    }

    private void take(Sheet sheet) {
        var keys = sheet.getRow(WorkbookPage.KEYS);
        var mark = keys == null ? null : keys.getCell(0);
        WorkbookTab.of(mark == null ? "" : Cells.text(mark)).ifPresent(tab -> {
            if (rows.containsKey(tab)) {
                throw new RuleViolation("instrument.error.workbook.twice", sheet.getSheetName());
            }
            rows.put(tab, rows(sheet, keys, tab));
        });
    }

    private List<WorkbookRow> rows(Sheet sheet, Row keys, WorkbookTab tab) {
        sheet.getMergedRegions()
                .forEach(cells ->
                        problems.add(new Problem(sheet.getSheetName() + "!" + cells.formatAsString(), "merged")));
        var columns = columns(keys, tab);
        var read = new ArrayList<WorkbookRow>();
        for (var row : sheet) {
            var line = row.getRowNum() < WorkbookPage.FIRST ? null : row(row, columns);
            if (line != null && !line.isBlank()) {
                read.add(line);
            }
        }
        if (read.size() > WorkbookPage.MOST_ROWS) {
            throw new RuleViolation("instrument.error.workbook.rows", sheet.getSheetName(), WorkbookPage.MOST_ROWS);
        }
        return read;
    }

    private static Map<String, Integer> columns(Row keys, WorkbookTab tab) {
        var columns = new LinkedHashMap<String, Integer>();
        for (var cell : keys) {
            var key = Cells.text(cell);
            if (tab.columns().contains(key)) {
                columns.put(key, cell.getColumnIndex());
            }
        }
        if (columns.size() < tab.columns().size()) {
            throw new RuleViolation("instrument.error.workbook");
        }
        return columns;
    }

    private WorkbookRow row(Row row, Map<String, Integer> columns) {
        var values = new LinkedHashMap<String, Object>();
        var places = new LinkedHashMap<String, String>();
        columns.forEach((column, index) -> {
            var place = row.getSheet().getSheetName() + "!" + CellReference.convertNumToColString(index)
                    + (row.getRowNum() + 1);
            places.put(column, place);
            var cell = row.getCell(index);
            var value = cell == null ? null : value(cell, column, place);
            if (value != null) {
                values.put(column, value);
            }
        });
        return new WorkbookRow(values, places);
    }

    private @Nullable Object value(Cell cell, String column, String place) {
        if (Cells.isFormula(cell)) {
            problems.add(new Problem(place, "formula"));
            return null;
        }
        var text = CellText.plain(Cells.text(cell));
        if (text.isEmpty()) {
            return null;
        }
        if (WorkbookTab.isNumber(column) && text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        return WorkbookTab.isMark(column) && YES.contains(text.toLowerCase(Locale.ROOT)) ? Boolean.TRUE : text;
    }
}
