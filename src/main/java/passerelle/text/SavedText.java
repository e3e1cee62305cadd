package passerelle.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is stored.
 *
 * @param language in which it was written, {@code en} or {@code fr}; blank while nothing is stored
 * @param version what a writer must have seen; 0 where nothing is stored yet
 */
public record SavedText(
        String body,
        String language,
        long version,
        @Nullable Instant savedAt,
        String savedBy) {

    public static final SavedText BLANK = new SavedText("", "", 0, null, "");
}
