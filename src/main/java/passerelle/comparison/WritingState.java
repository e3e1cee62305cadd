package passerelle.comparison;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often the rows of two tables were written, the second being counted only where it decides about the first: as long
 * as this is the same, so is what is read from them.
 */
record WritingState(
        long rows,
        @Nullable Long writings,
        @Nullable Instant lastWriting,
        @Nullable Long otherRows,
        @Nullable Long otherWritings) {}
