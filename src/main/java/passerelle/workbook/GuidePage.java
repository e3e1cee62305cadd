package passerelle.workbook;

import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import passerelle.assessment.AssessmentDetails;
import passerelle.table.CellText;

/** The first sheet: whose questionnaire this is, how to fill it in, and the way to each of the others. */
final class GuidePage {

    private static final int LETTERS = 88;
    private static final int LINES = 8;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetWords words;

    GuidePage(XSSFSheet sheet, SheetStyles styles, SheetWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        sheet.setColumnWidth(0, LETTERS * 256);
    }

    void head(AssessmentDetails assessment, String city, LocalDate today) {
        var questionnaire = words.name(assessment.instrument());
        line(words.of("workbook.title", city, questionnaire, assessment.round() + ""), styles.title);
        line(words.of("workbook.written", words.day(today), words.day(assessment.deadline())), styles.reading);
        line("", styles.reading);
        for (var number = 1; number <= LINES; number++) {
            line(words.of("workbook.guide." + number), styles.reading);
        }
        line("", styles.reading);
    }

    /** @param title of that sheet, a link to it */
    void leadTo(String name, String title) {
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        line(name + " – " + title, styles.reading).setHyperlink(link);
    }

    void finish() {
        sheet.enableLocking();
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private XSSFCell line(String text, XSSFCellStyle style) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        RowHeight.growTo(row, text, LETTERS);
        var cell = row.createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(CellText.escaped(text));
        return cell;
    }
}
