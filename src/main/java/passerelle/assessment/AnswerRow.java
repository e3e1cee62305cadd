package passerelle.assessment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;

/**
 * An answer as it is stored.
 *
 * @param value null while nobody answered, and again once the answer was cleared
 * @param version what a writer must have seen; 0 where nothing was ever stored
 */
public record AnswerRow(
        @Nullable AnswerValue value, long version, @Nullable Instant savedAt, String savedBy) {

    public static final AnswerRow BLANK = new AnswerRow(null, 0, null, "");

    public Optional<AnswerValue> given() {
        return Optional.ofNullable(value);
    }
}
