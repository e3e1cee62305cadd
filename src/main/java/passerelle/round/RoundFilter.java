package passerelle.round;

import org.jspecify.annotations.Nullable;
import passerelle.city.InCharge;

/**
 * What the list of a round is narrowed to; null does not narrow.
 *
 * @param round its year
 * @param officer who looks after the city
 * @param late only where somebody should have acted before today
 */
public record RoundFilter(
        int round,
        @Nullable RoundState state,
        @Nullable String country,
        @Nullable InCharge officer,
        boolean late) {

    public static RoundFilter of(int round) {
        return new RoundFilter(round, null, null, null, false);
    }

    /** The same, in one state or, with null, in all of them. */
    public RoundFilter in(@Nullable RoundState state) {
        return new RoundFilter(round, state, country, officer, late);
    }
}
