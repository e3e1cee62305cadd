package passerelle.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/**
 * A remark as it is stored, once for each person that it mentions.
 *
 * @param revision of its words: 1 as they were first written
 */
record RemarkLine(
        Remark remark,
        RemarkThread thread,
        CityId city,
        String body,
        long revision,
        @Nullable Instant savedAt,
        @Nullable RemarkMention mention,
        @Nullable String mentioned) {}
