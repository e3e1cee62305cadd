package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final Kept<String, Integer> kept = new Kept<>();

    @Test
    void readsOnceForAKey() {
        assertThat(read("first")).isEqualTo(1);
        assertThat(read("first")).isEqualTo(1);
    }

    @Test
    void readsAgainForAnother() {
        read("first");

        assertThat(read("second")).isEqualTo(2);
        assertThat(read("first")).isEqualTo(3);
    }

    private int read(String key) {
        return kept.of(key, readings::incrementAndGet);
    }
}
