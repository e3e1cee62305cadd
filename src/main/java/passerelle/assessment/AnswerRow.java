package passerelle.assessment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;

/**
 * An answer as it is stored.
 *
 * @param value null while nobody answered, and again once the answer was cleared
 * @param confirmedRound the year of the earlier round as in which it was confirmed; null once it is answered otherwise
 * @param version what a writer must have seen; 0 where nothing was ever stored
 */
public record AnswerRow(
        @Nullable AnswerValue value,
        long version,
        @Nullable Instant savedAt,
        String savedBy,
        @Nullable Integer confirmedRound) {

    public static final AnswerRow BLANK = new AnswerRow(null, 0, null, "", null);

    public Optional<AnswerValue> given() {
        return Optional.ofNullable(value);
    }
}
