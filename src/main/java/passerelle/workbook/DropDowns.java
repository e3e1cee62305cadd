package passerelle.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import passerelle.table.CellText;

/** The choices of drop-downs, kept on a sheet of their own: in the cell itself 255 characters would be the most. */
final class DropDowns {

    private static final String NAME = "_lists";

    private final XSSFSheet sheet;

    DropDowns(XSSFWorkbook workbook) {
        sheet = workbook.createSheet(NAME);
        sheet.protectSheet("");
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    DataValidationConstraint of(List<String> choices) {
        var first = sheet.getPhysicalNumberOfRows() + 1;
        choices.forEach(choice ->
                sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(CellText.escaped(choice)));
        var last = sheet.getPhysicalNumberOfRows();
        return new XSSFDataValidationConstraint(ValidationType.LIST, "'" + NAME + "'!$A$" + first + ":$A$" + last);
    }
}
