package passerelle.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;

/** Who is mentioned in a remark. */
record MentionLine(
        RemarkId remark,
        AccountId person,
        String name,
        @Nullable Instant readAt) {}
