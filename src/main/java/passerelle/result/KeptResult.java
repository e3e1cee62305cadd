package passerelle.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result that stands or stood.
 *
 * @param keptAt since when it is kept here, null where that was not written down
 */
public record KeptResult(
        ResultDetails result, ResultStatus status, @Nullable Instant keptAt) {

    public boolean isInForce() {
        return status == ResultStatus.IN_FORCE;
    }
}
