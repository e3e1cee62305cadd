package passerelle.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is stored.
 *
 * @param basis the versions of what the reviewer had before the eyes
 * @param version what the next reviewer must have seen; 0 where nothing was ever decided
 */
public record DecisionRow(
        Opinion opinion,
        String basis,
        long version,
        @Nullable Instant decidedAt,
        String decidedBy) {

    public static final DecisionRow NONE = new DecisionRow(Opinion.NONE, "", 0, null, "");
}
