package passerelle.round;

import java.util.Map;
import java.util.Optional;

/**
 * How many cities have which obstacle.
 *
 * @param cities by their obstacle; nothing where the round can be opened
 * @param unsigned of those where it can, how many have not signed the declaration of intent
 */
public record OpeningCounts(Map<Optional<Obstacle>, Long> cities, long unsigned) {

    public OpeningCounts {
        cities = Map.copyOf(cities);
    }

    public long free() {
        return cities.getOrDefault(Optional.<Obstacle>empty(), 0L);
    }

    public long hindered() {
        return all() - free();
    }

    public long all() {
        return cities.values().stream().mapToLong(Long::longValue).sum();
    }
}
