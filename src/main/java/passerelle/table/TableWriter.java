package passerelle.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table, row after row, without holding it whole. Cells are texts, numbers or days. A text that a
 * spreadsheet would take for a formula is written so that it stays a text.
 */
public final class TableWriter {

    private static final int WINDOW = 200;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private TableWriter() {}

    /** For spreadsheets, which part columns by semicolons here and need to be told of UTF-8. */
    public static void csv(OutputStream out, List<String> header, Stream<List<Object>> rows) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        csv(out, ';', header, rows);
    }

    /** For programs: commas, and nothing before the header. */
    public static void data(OutputStream out, List<String> header, Stream<List<Object>> rows) throws IOException {
        csv(out, ',', header, rows);
    }

    private static void csv(OutputStream out, char separator, List<String> header, Stream<List<Object>> rows)
            throws IOException {
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (var printer = format.print(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            printer.printRecord(header.stream().map(TableWriter::harmless).toList());
            for (var row : (Iterable<List<Object>>) rows::iterator) {
                printer.printRecord(row.stream().map(TableWriter::harmless).toList());
            }
        }
    }

    public static void xlsx(OutputStream out, String title, List<String> header, Stream<List<Object>> rows)
            throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW)) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
            var bold = bold(workbook);
            var head = sheet.createRow(0);
            for (var column = 0; column < header.size(); column++) {
                var cell = head.createCell(column);
                cell.setCellValue(header.get(column));
                cell.setCellStyle(bold);
            }
            fill(sheet, rows, day(workbook));
            arrange(sheet, header);
            workbook.write(out);
        }
    }

    private static void fill(SXSSFSheet sheet, Stream<List<Object>> rows, CellStyle day) {
        var number = 1;
        for (var values : (Iterable<List<Object>>) rows::iterator) {
            var row = sheet.createRow(number++);
            for (var column = 0; column < values.size(); column++) {
                write(row.createCell(column), values.get(column), day);
            }
        }
    }

    private static void write(Cell cell, Object value, CellStyle day) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> cell.setCellValue(CellText.fitting(value.toString()));
        }
    }

    private static void arrange(SXSSFSheet sheet, List<String> header) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, header.size() - 1));
        for (var column = 0; column < header.size(); column++) {
            var letters = Math.clamp(header.get(column).length() + 6L, NARROWEST, WIDEST);
            sheet.setColumnWidth(column, letters * 256);
        }
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle day(SXSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        return style;
    }

    private static Object harmless(Object value) {
        return value instanceof String text && CellText.looksLikeFormula(text) ? "'" + text : value;
    }
}
