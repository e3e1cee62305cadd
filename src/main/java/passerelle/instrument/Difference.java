package passerelle.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One thing about an indicator that is otherwise than before.
 *
 * @param before a text in both languages, an option, a constant or a number; null where there was none
 * @param after the same as it is now
 */
public record Difference(
        What what, @Nullable Object before, @Nullable Object after) {

    public enum What {
        CODE,
        FORMERLY,
        AREA,
        TOPIC,
        QUESTION,
        EXAMPLE,
        KIND,
        WEIGHT,
        CORE,
        EVIDENCE,
        NOT_APPLICABLE,
        DIMENSION,
        OPTION
    }

    /** Whether something holds. */
    public enum Mark {
        YES,
        NO;

        static Mark of(boolean holds) {
            return holds ? YES : NO;
        }
    }
}
