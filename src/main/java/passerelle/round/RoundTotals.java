package passerelle.round;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many cities of a round are in each state. */
public record RoundTotals(Map<RoundState, Long> cities) {

    public RoundTotals {
        cities = Map.copyOf(cities);
    }

    /** In one state or, with null, in all of them. */
    public long of(@Nullable RoundState state) {
        return state == null
                ? cities.values().stream().mapToLong(Long::longValue).sum()
                : cities.getOrDefault(state, 0L);
    }

    /** Those that handed in, with or without a report since. */
    public long handedIn() {
        return of(RoundState.SUBMITTED) + of(RoundState.RETURNED) + of(RoundState.REVIEWED);
    }
}
