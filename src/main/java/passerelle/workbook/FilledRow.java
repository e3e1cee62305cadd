package passerelle.workbook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import passerelle.table.CellText;
import passerelle.table.Cells;

/**
 * A row of a workbook that came back.
 *
 * @param formulas the columns in which it has one
 */
record FilledRow(RowKey key, String sheet, int number, Map<Column, Entry> entries, Set<Column> formulas) {

    static FilledRow of(RowKey key, Row row) {
        var sheet = row.getSheet().getSheetName();
        var entries = new EnumMap<Column, Entry>(Column.class);
        var formulas = EnumSet.noneOf(Column.class);
        for (var column : Column.values()) {
            var cell = row.getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (Cells.isFormula(cell)) {
                formulas.add(column);
            }
            var place = sheet + "!" + CellReference.convertNumToColString(column.index()) + (row.getRowNum() + 1);
            var number = Cells.isNumber(cell) ? Cells.number(cell) : null;
            entries.put(column, new Entry(place, CellText.plain(Cells.text(cell)), number));
        }
        return new FilledRow(key, sheet, row.getRowNum() + 1, entries, formulas);
    }

    Entry entry(Column column) {
        return entries.getOrDefault(column, new Entry(sheet, "", null));
    }

    String place(Column column) {
        return entry(column).place();
    }
}
