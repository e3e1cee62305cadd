package passerelle.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.document.DocumentId;
import passerelle.instrument.IndicatorCode;

/**
 * A file or a link that backs an answer.
 *
 * @param url of a link, null for a file
 * @param document of a file, null for a link
 */
public record EvidenceRow(
        EvidenceId id,
        IndicatorCode indicator,
        String title,
        @Nullable String url,
        @Nullable DocumentId document,
        Instant addedAt,
        String addedBy) {}
