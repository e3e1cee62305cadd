package passerelle.demo.crowd;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What falls to an invented city: always the same for the same number. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    UUID id() {
        var version4 = random.nextLong() & 0xffffffffffff0fffL | 0x4000L;
        return new UUID(version4, random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }
}
