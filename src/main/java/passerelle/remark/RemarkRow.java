package passerelle.remark;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One remark.
 *
 * @param mine whether the reader wrote it and may correct it
 * @param correctedAt null when it stands as it was written
 * @param mentioned by their names
 * @param unread whether the reader is mentioned and has not read it yet
 */
public record RemarkRow(
        RemarkId id,
        String by,
        Instant at,
        String body,
        boolean mine,
        @Nullable Instant correctedAt,
        List<String> mentioned,
        boolean unread) {}
