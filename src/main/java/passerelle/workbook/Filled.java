package passerelle.workbook;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import passerelle.shared.RuleViolation;
import passerelle.table.Cells;
import passerelle.table.WorkbookFile;

/**
 * What a workbook that came back holds. Rows without a key, such as notes that somebody added, do not count.
 *
 * @param merged the cells that somebody made one of
 */
record Filled(HiddenSheet hidden, List<FilledRow> rows, Set<String> merged) {

    /** @throws RuleViolation when it cannot be read or is not from here */
    static Filled read(byte[] file) {
        try (var workbook = WorkbookFile.open(file)) {
            return of(workbook);
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (IOException broken) {
            throw WorkbookFile.broken(broken);
        } catch (RuntimeException hostile) { // cells are read when they are asked for, and may be damaged as well
            throw WorkbookFile.broken(hostile);
        }
    }

    private static Filled of(Workbook workbook) {
        var hidden = HiddenSheet.read(workbook);
        var rows = new ArrayList<FilledRow>();
        var merged = new LinkedHashSet<String>();
        for (var sheet : workbook) {
            var own = rows(sheet);
            rows.addAll(own);
            if (!own.isEmpty()) {
                sheet.getMergedRegions()
                        .forEach(cells -> merged.add(sheet.getSheetName() + "!" + cells.formatAsString()));
            }
        }
        return new Filled(hidden, List.copyOf(rows), merged);
    }

    private static List<FilledRow> rows(Sheet sheet) {
        var rows = new ArrayList<FilledRow>();
        for (var row : sheet) {
            key(row).ifPresent(key -> rows.add(FilledRow.of(key, row)));
        }
        return rows;
    }

    private static Optional<RowKey> key(Row row) {
        var cell = row.getCell(Column.KEY.index());
        return cell == null || row.getRowNum() <= Page.HEADER ? Optional.empty() : RowKey.parse(Cells.text(cell));
    }

    /** Those of questions and figures, by code. */
    Map<String, FilledRow> questions() {
        return rows.stream()
                .filter(row -> row.key().option().isEmpty())
                .collect(toMap(row -> row.key().code(), Function.identity()));
    }

    /** Those of the answers that may be ticked to a question, by option. */
    Map<String, FilledRow> options(String code) {
        return rows.stream()
                .filter(row ->
                        row.key().code().equals(code) && !row.key().option().isEmpty())
                .collect(toMap(row -> row.key().option(), Function.identity()));
    }
}
