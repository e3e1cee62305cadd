package passerelle.remark;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.IndicatorCode;

/**
 * Remarks that answer one another, the first one first.
 *
 * @param resolvedAt null while it is open
 * @param resolvedBy blank while it is open
 */
public record ThreadRow(
        RemarkThreadId id,
        IndicatorCode indicator,
        RemarkCircle circle,
        List<RemarkRow> remarks,
        @Nullable Instant resolvedAt,
        String resolvedBy) {

    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** Whether the reader is mentioned in it and has not read it yet. */
    public boolean isUnread() {
        return remarks.stream().anyMatch(RemarkRow::unread);
    }
}
