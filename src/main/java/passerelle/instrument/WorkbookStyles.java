package passerelle.instrument;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import passerelle.table.CellText;

/** How the cells of an edition's workbook look; texts stay texts, whatever they begin with. */
final class WorkbookStyles {

    private static final byte[] HEADING = {0x1F, 0x3A, 0x5F};

    private final XSSFWorkbook workbook;
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();
    final CellStyle heading;
    final CellStyle text;
    final CellStyle number;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = heading();
        this.number = style();
        this.text = style();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    /** A text that begins like a formula carries a mark that keeps it a text, even when somebody edits it. */
    void write(XSSFCell cell, String words, CellStyle style) {
        var writable = CellText.writable(words);
        cell.setCellStyle(CellText.looksLikeFormula(writable) ? quoted.computeIfAbsent(style, this::quoted) : style);
        cell.setCellValue(CellText.escaped(writable));
    }

    private CellStyle quoted(CellStyle plain) {
        var marked = workbook.createCellStyle();
        marked.cloneStyleFrom(plain);
        marked.setQuotePrefixed(true);
        return marked;
    }

    private CellStyle style() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle heading() {
        var font = workbook.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(HEADING));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
