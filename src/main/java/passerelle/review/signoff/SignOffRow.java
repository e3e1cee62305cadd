package passerelle.review.signoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;

/**
 * A sign-off that counts.
 *
 * @param signedAt null until the colleague agrees
 * @param answers to which they agreed
 */
public record SignOffRow(
        AccountId colleague,
        String name,
        Instant askedAt,
        String askedBy,
        @Nullable Instant signedAt,
        SignedAnswers answers) {

    public boolean isSigned() {
        return signedAt != null;
    }
}
