package passerelle.network;

import org.jspecify.annotations.Nullable;
import passerelle.result.Measure;

/**
 * In which order the cities stand.
 *
 * @param by null for their names
 * @param rising from the lowest percent, or from A, on
 */
public record HeatOrder(@Nullable Measure by, boolean rising) {

    public static final HeatOrder BY_NAME = new HeatOrder(null, true);
}
