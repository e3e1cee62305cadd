package passerelle.comparison;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read last, for as long as it would be read the same again.
 *
 * @param <K> by which it is known whether it would
 * @param <V> never changed, since many readers hold it at once
 */
class Kept<K, V> {

    private record Reading<K, V>(K key, V value) {}

    private final AtomicReference<@Nullable Reading<K, V>> last = new AtomicReference<>();

    V of(K key, Supplier<V> reading) {
        var known = last.get();
        if (known != null && known.key.equals(key)) {
            return known.value;
        }
        var value = reading.get();
        last.set(new Reading<>(key, value));
        return value;
    }
}
