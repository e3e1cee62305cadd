package passerelle.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import passerelle.document.DocumentId;
import passerelle.instrument.IndicatorCode;

/**
 * A file or a link that backs an answer.
 *
 * @param url of a link, null for a file
 * @param document of a file, null for a link
 * @param validUntil the last day on which it proves anything; null where it has none
 */
public record EvidenceRow(
        EvidenceId id,
        IndicatorCode indicator,
        String title,
        @Nullable String url,
        @Nullable DocumentId document,
        Instant addedAt,
        String addedBy,
        @Nullable LocalDate validUntil) {

    /** How long evidence still proves an answer. */
    public enum Validity {
        UNLIMITED,
        LASTING,
        ENDS_EARLY,
        ENDED
    }

    /** @param deadline of the assessment: what ends before it may no longer count when the answers are handed in */
    public Validity validity(LocalDate today, LocalDate deadline) {
        if (validUntil == null) {
            return Validity.UNLIMITED;
        }
        if (!isValidOn(today)) {
            return Validity.ENDED;
        }
        return validUntil.isBefore(deadline) ? Validity.ENDS_EARLY : Validity.LASTING;
    }

    boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** Whether it is the same file or page as another piece of evidence. */
    public boolean isSameAs(EvidenceRow other) {
        return document == null
                ? other.document == null && Objects.equals(url, other.url)
                : document.equals(other.document);
    }

    /** The same behind another answer. */
    EvidenceRow behind(IndicatorCode other, Instant at, String by) {
        return new EvidenceRow(EvidenceId.create(), other, title, url, document, at, by, validUntil);
    }
}
