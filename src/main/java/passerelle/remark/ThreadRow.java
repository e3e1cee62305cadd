package passerelle.remark;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remarks that answer one another, the first one first.
 *
 * @param field the code of the indicator or of the figure
 * @param resolvedAt null while it is open
 * @param resolvedBy blank while it is open
 */
public record ThreadRow(
        RemarkThreadId id,
        String field,
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
