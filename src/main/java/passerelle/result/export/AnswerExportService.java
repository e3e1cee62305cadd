package passerelle.result.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.shared.RuleViolation;
import passerelle.table.TableWriter;

/** Hands the answers out to the institute, and knows the files again. */
@Service
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class AnswerExportService {

    private static final int SHOWN = 20;

    private final ExportedSheets sheets;
    private final ExportLog log;
    private final AnswerExports exports;
    private final ExportChecks checks;

    AnswerExportService(ExportedSheets sheets, ExportLog log, AnswerExports exports, ExportChecks checks) {
        this.sheets = sheets;
        this.log = log;
        this.exports = exports;
        this.checks = checks;
    }

    /** Whether there is anything to hand out. */
    public boolean isThere(ExportScope scope) {
        return !sheets.of(scope).isEmpty();
    }

    /**
     * Writes sheet after sheet, then, below marked lines, the checksum of all of them and how it is taken. It counts as
     * handed out once its checksum is written.
     *
     * @throws RuleViolation when there is nothing to hand out
     */
    public void write(ExportScope scope, ExportFormat format, ExportWords words, OutputStream out) throws IOException {
        var wanted = sheets.of(scope);
        if (wanted.isEmpty()) {
            throw new RuleViolation("result.export.error.none", Integer.toString(scope.round()));
        }
        var checksum = new Checksum();
        var lines = wanted.stream()
                .flatMap(id -> sheets.lines(id, words.language()))
                .peek(checksum::add);
        var end = Stream.of(words).flatMap(last -> last.below(log.write(scope, format, last.language(), checksum)));
        var rows = Stream.concat(lines, end).map(AnswerExportService::cells);
        switch (format) {
            case XLSX -> TableWriter.xlsx(out, words.title(), words.header(), rows);
            case CSV -> TableWriter.csv(out, words.header(), rows);
        }
    }

    /** The last ones, the latest first. */
    public List<AnswerExportDetails> latest() {
        return exports.latest(Limit.of(SHOWN)).stream()
                .map(AnswerExport::details)
                .toList();
    }

    /** @throws RuleViolation for what is no table */
    public CheckedFile check(byte[] file) {
        return checks.check(file);
    }

    private static List<Object> cells(List<String> line) {
        return List.copyOf(line);
    }
}
