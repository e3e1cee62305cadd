package passerelle.remark;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;

/**
 * A remark as it is stored.
 *
 * @param revision of its words: 1 as they were first written
 */
record RemarkLine(
        RemarkId id,
        RemarkThreadId thread,
        @Nullable AccountId author,
        String by,
        Instant at,
        String body,
        long revision,
        @Nullable Instant savedAt) {

    RemarkRow row(@Nullable AccountId reader, List<MentionLine> mentions) {
        var mine = author != null && author.equals(reader);
        return new RemarkRow(
                id,
                by,
                at,
                body,
                mine,
                revision > 1 ? savedAt : null,
                mentions.stream().map(MentionLine::name).sorted().toList(),
                mentions.stream().anyMatch(mention -> mention.person().equals(reader) && mention.readAt() == null));
    }
}
