package passerelle.account.token;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it.
 *
 * @param beginning of the secret
 * @param lastDay on which it lets in; null for no end
 * @param lastUsedOn null where it was never used
 */
public record PersonalTokenRow(
        PersonalTokenId id,
        String name,
        String beginning,
        Instant createdAt,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lastUsedOn) {

    public boolean hasEnded(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
