package passerelle.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet while it is written. Its first row and first column are hidden: by them it is known again. */
final class WorkbookPage {

    static final int KEYS = 0;
    static final int FIRST = 2;
    static final int MOST_ROWS = 2_000;
    static final String CROSS = "x";

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final WorkbookTab tab;

    WorkbookPage(XSSFWorkbook workbook, WorkbookStyles styles, WorkbookTab tab, ResourceBundle words) {
        this.styles = styles;
        this.tab = tab;
        var name = "instrument.tab." + tab.name().toLowerCase(Locale.ROOT);
        sheet = workbook.createSheet(words.getString(name));
        var keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        keys.createCell(0).setCellValue(tab.mark());
        var headings = sheet.createRow(KEYS + 1);
        for (var place = 0; place < tab.columns().size(); place++) {
            var column = tab.columns().get(place);
            keys.createCell(place + 1).setCellValue(column);
            styles.write(headings.createCell(place + 1), heading(words, column), styles.heading);
            sheet.setColumnWidth(place + 1, WorkbookTab.width(column) * 256);
        }
        sheet.setColumnHidden(0, true);
        sheet.createFreezePane(0, FIRST);
    }

    private static String heading(ResourceBundle words, String column) {
        var parts = column.split("\\.");
        var name = words.getString("instrument.column." + parts[0].toLowerCase(Locale.ROOT));
        return parts.length == 1 ? name : name + " (" + parts[1].toUpperCase(Locale.ROOT) + ")";
    }

    void add(Map<?, ?> values) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var place = 0; place < tab.columns().size(); place++) {
            write(row, place + 1, value(values, tab.columns().get(place)));
        }
    }

    private static @Nullable Object value(Map<?, ?> values, String column) {
        var dot = column.indexOf('.');
        if (dot < 0) {
            return values.get(column);
        }
        return values.get(column.substring(0, dot)) instanceof Map<?, ?> text
                ? text.get(column.substring(dot + 1))
                : null;
    }

    private void write(XSSFRow row, int place, @Nullable Object value) {
        var cell = row.createCell(place);
        switch (value) {
            case null -> cell.setCellStyle(styles.text);
            case Integer number -> {
                cell.setCellStyle(styles.number);
                cell.setCellValue(number);
            }
            case Boolean set -> styles.write(cell, set ? CROSS : "", styles.text);
            case List<?> codes ->
                styles.write(cell, codes.stream().map(String::valueOf).collect(Collectors.joining(", ")), styles.text);
            default -> styles.write(cell, value.toString(), styles.text);
        }
    }

    void finish() {
        for (var place = 0; place < tab.columns().size(); place++) {
            var choices = WorkbookTab.choices(tab.columns().get(place));
            if (!choices.isEmpty()) {
                var help = sheet.getDataValidationHelper();
                var cells = new CellRangeAddressList(FIRST, FIRST + MOST_ROWS, place + 1, place + 1);
                sheet.addValidationData(help.createValidation(
                        help.createExplicitListConstraint(choices.toArray(String[]::new)), cells));
            }
        }
    }
}
