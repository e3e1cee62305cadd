package passerelle.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import passerelle.shared.ui.Numbers;
import passerelle.table.CellText;
import passerelle.table.Cells;

/** One sheet of questions while it is written: row below row, locked but for what is to be filled in. */
final class Page {

    static final int HEADER = 2;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetWords words;
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();
    private XSSFRow row;

    /** @param headings the columns that are named otherwise than their key says */
    Page(XSSFSheet sheet, SheetStyles styles, SheetWords words, Map<Column, String> headings) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.row = sheet.createRow(HEADER);
        for (var column : Column.values()) {
            sheet.setColumnWidth(column.index(), column.width());
            write(column, words.of(headings.getOrDefault(column, "workbook.column." + column.key())), styles.heading);
        }
        sheet.setColumnHidden(Column.KEY.index(), true);
        sheet.createFreezePane(Column.OPTIONS.index(), HEADER + 1);
    }

    /** Above the columns. */
    void head(String title, String intro) {
        put(sheet.createRow(0).createCell(0), title, styles.title);
        put(sheet.createRow(1).createCell(0), intro, plainLine());
    }

    /** The rows that follow are locked where they are not opened. */
    void next(RowKey key) {
        row = sheet.createRow(sheet.getLastRowNum() + 1);
        write(Column.KEY, key.toString(), styles.reading);
    }

    void read(Column column, String text) {
        write(column, text, styles.reading);
    }

    void ask(Column column, String text) {
        write(column, text, styles.question);
    }

    void close(Column... columns) {
        for (var column : columns) {
            write(column, "", styles.closed);
        }
    }

    void open(Column column, String text) {
        write(column, text, styles.answer);
    }

    /** A text that no cell can hold stays on line, and the cell says so. */
    boolean openIfItFits(Column column, String text) {
        if (CellText.fits(text)) {
            open(column, text);
            return true;
        }
        write(column, words.of("workbook.too.long"), styles.closed);
        return false;
    }

    /** Spreadsheets keep fifteen digits; a longer number is written as a text. */
    void openNumber(Column column, @Nullable BigDecimal number) {
        if (number != null && number.precision() > Cells.DIGITS.getPrecision()) {
            write(column, Numbers.shown(number, words.language()), styles.figure);
            return;
        }
        var cell = row.createCell(column.index());
        cell.setCellStyle(styles.figure);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }

    /** Lets nothing else be typed into the column of this row. */
    void limit(Column column, DataValidationConstraint constraint, String title, String help) {
        var place = new CellRangeAddressList(row.getRowNum(), row.getRowNum(), column.index(), column.index());
        var validation = sheet.getDataValidationHelper().createValidation(constraint, place);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, help);
        sheet.addValidationData(validation);
    }

    void limitToTick(Column column) {
        var tick = sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {Tick.MARK});
        limit(column, tick, words.of("workbook.tick"), words.of("workbook.tick.help"));
    }

    void finish() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private XSSFCellStyle plainLine() {
        var line = sheet.getWorkbook().createCellStyle();
        line.cloneStyleFrom(styles.reading);
        line.setWrapText(false);
        return line;
    }

    private void write(Column column, String text, XSSFCellStyle style) {
        put(row.createCell(column.index()), text, style);
        RowHeight.growTo(row, text, column.letters());
    }

    private void put(XSSFCell cell, String text, XSSFCellStyle style) {
        var writable = CellText.writable(text);
        cell.setCellStyle(CellText.looksLikeFormula(writable) ? quoted.computeIfAbsent(style, styles::quoted) : style);
        if (!writable.isEmpty()) {
            cell.setCellValue(CellText.escaped(writable));
        }
    }
}
