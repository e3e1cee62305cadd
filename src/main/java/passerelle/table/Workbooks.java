package passerelle.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import passerelle.shared.RuleViolation;

/** Excel's own files, old and new. Formulas count by the value that Excel last saw. */
final class Workbooks {

    private static final int MOST_COLUMNS = 100;
    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_PART);
    }

    /** Excel shows no more digits than these; what a formula leaves behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private Workbooks() {}

    static Table read(byte[] file) {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            return TableReader.of(lines(workbook), Set.of());
        } catch (EncryptedDocumentException locked) {
            throw new RuleViolation("table.error.password");
        } catch (IOException broken) {
            throw TableReader.broken(broken);
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (RuntimeException hostile) { // POI says with a dozen kinds that a file is not what it pretends to be
            throw TableReader.broken(new IOException(hostile));
        }
    }

    private static List<Table.Line> lines(Workbook workbook) {
        var lines = new ArrayList<Table.Line>();
        for (var row : workbook.getSheetAt(0)) {
            if (lines.size() > Table.MOST_LINES) {
                break;
            }
            lines.add(new Table.Line(row.getRowNum() + 1, cells(row)));
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var last = Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
        return IntStream.range(0, last)
                .mapToObj(column -> text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                .toList();
    }

    private static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            case ERROR -> error(cell);
            default -> "";
        };
    }

    /** As Excel shows it, such as {@code #N/A}. */
    private static String error(Cell cell) {
        return cell instanceof XSSFCell modern
                ? modern.getErrorCellString()
                : FormulaError.forInt(cell.getErrorCellValue()).getString();
    }

    /** A day in ISO 8601, a percent as it is shown, any other number in full. */
    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        var number = BigDecimal.valueOf(cell.getNumericCellValue()).round(DIGITS);
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                : number.stripTrailingZeros().toPlainString();
    }
}
