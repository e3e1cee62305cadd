package passerelle.result;

import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.shared.Country;

/**
 * Which results somebody asks for; null where it does not matter.
 *
 * @param city its code
 * @param round the year of the round
 */
public record ResultFilter(
        @Nullable String city,
        @Nullable Country country,
        @Nullable ResultKind kind,
        @Nullable Integer round,
        @Nullable EditionId edition) {

    public static final ResultFilter NONE = new ResultFilter(null, null, null, null, null);

    public static ResultFilter of(String city) {
        return new ResultFilter(city, null, null, null, null);
    }
}
