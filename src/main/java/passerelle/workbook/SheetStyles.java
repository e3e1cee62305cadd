package passerelle.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look and whether they may be written in. */
final class SheetStyles {

    private static final byte[] TO_FILL = rgb(0xFF, 0xF9, 0xE0);
    private static final byte[] HEADING = rgb(0x1F, 0x3A, 0x5F);
    private static final byte[] CLOSED = rgb(0xEC, 0xEC, 0xEC);

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle reading;
    final XSSFCellStyle question;
    final XSSFCellStyle closed;
    final XSSFCellStyle answer;
    final XSSFCellStyle figure;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = style(14, true);
        this.reading = text(style(11, false));
        this.question = text(style(11, true));
        this.heading = filled(style(11, true), HEADING);
        heading.getFont().setColor(IndexedColors.WHITE.getIndex());
        this.closed = bordered(filled(style(11, false), CLOSED));
        this.answer = toFill(text(style(11, false)));
        this.figure = toFill(style(11, false));
    }

    /** The same for a text that begins like a formula: a mark keeps it a text, even when somebody edits it. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        var quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return quoted;
    }

    private XSSFCellStyle style(int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(points <= 11);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Whatever is typed there is taken as it is, never for a number, a day or a formula. */
    private XSSFCellStyle text(XSSFCellStyle style) {
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static XSSFCellStyle toFill(XSSFCellStyle style) {
        style.setLocked(false);
        return bordered(filled(style, TO_FILL));
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }
}
