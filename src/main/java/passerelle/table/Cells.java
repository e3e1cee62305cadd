package passerelle.table;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** What stands in a cell, whichever kind a spreadsheet program made of it. */
public final class Cells {

    /** Spreadsheets show no more digits than these. */
    public static final MathContext DIGITS = new MathContext(15);

    private Cells() {}

    public static boolean isFormula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    /** A day in ISO 8601, a percent as it is shown, any other number in full; formulas and errors are nothing. */
    public static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : number(cell).toPlainString() + (isPercent(cell) ? " %" : "");
            default -> "";
        };
    }

    public static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
    }

    /** As it is shown: 12 for a cell that shows 12 %. */
    public static BigDecimal number(Cell cell) {
        var number = BigDecimal.valueOf(cell.getNumericCellValue()).round(DIGITS);
        var shown = isPercent(cell) ? number.movePointRight(2) : number;
        return shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    }

    private static boolean isPercent(Cell cell) {
        return cell.getCellStyle().getDataFormatString().contains("%");
    }
}
