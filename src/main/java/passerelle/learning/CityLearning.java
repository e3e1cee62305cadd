package passerelle.learning;

import java.util.List;
import java.util.Map;
import passerelle.comparison.Compared;

/**
 * What a city could learn, and from whom.
 *
 * @param group the city beside its group, in the areas alone
 * @param network how many cities have a result that counts, in whatever group
 * @param weakest where it lies furthest below the median of its group, the furthest first
 * @param strong by the code of the area
 */
public record CityLearning(Compared group, int network, List<WeakArea> weakest, Map<String, List<StrongCity>> strong) {

    public List<StrongCity> strongIn(WeakArea weak) {
        return strong.getOrDefault(weak.area().code(), List.of());
    }
}
