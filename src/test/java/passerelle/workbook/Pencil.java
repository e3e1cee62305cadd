package passerelle.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import passerelle.table.Cells;

/** Fills in a workbook as a person would. */
public final class Pencil {

    private final XSSFWorkbook workbook;

    private Pencil(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static Pencil on(byte[] file) {
        try {
            return new Pencil(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Chooses an answer, by its letter or words. */
    public Pencil answer(String key, String typed) {
        return write(key, Column.ANSWER, typed);
    }

    public Pencil explain(String key, String words) {
        return write(key, Column.EXPLANATION, words);
    }

    Pencil write(String key, Column column, String typed) {
        cell(key, column).setCellValue(typed);
        return this;
    }

    Pencil write(String key, Column column, double number) {
        cell(key, column).setCellValue(number);
        return this;
    }

    Cell cell(String key, Column column) {
        return row(key).getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Row row(String key) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .filter(row -> row.getCell(Column.KEY.index()) != null
                        && row.getRowNum() > Page.HEADER
                        && Cells.text(row.getCell(Column.KEY.index())).equals(key))
                .findFirst()
                .orElseThrow();
    }

    Pencil alter(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    public byte[] file() {
        try (workbook) {
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
