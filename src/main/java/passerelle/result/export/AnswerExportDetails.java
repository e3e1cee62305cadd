package passerelle.result.export;

import java.time.Instant;
import java.util.Locale;

/**
 * A file that was handed out.
 *
 * @param checksum as {@code Checksum} takes it, in hexadecimal digits
 */
public record AnswerExportDetails(
        AnswerExportId id,
        ExportScope scope,
        ExportFormat format,
        Locale language,
        int lines,
        String checksum,
        Instant at,
        String by) {}
