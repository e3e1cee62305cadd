package passerelle.visit;

import org.jspecify.annotations.Nullable;
import passerelle.text.SavedText;

/**
 * A meeting as the page of its visit shows it.
 *
 * @param judgement null for readers who may not know it
 * @param notes null for readers who may not see them
 */
public record MeetingRow(
        MeetingId id,
        MeetingDetails details,
        @Nullable Judgement judgement,
        @Nullable SavedText notes) {}
