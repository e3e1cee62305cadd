package passerelle.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How it went for a while.
 *
 * @param saves by those without a screen
 * @param times of the server in milliseconds by what was asked, the shortest first
 */
record LoadPhase(Duration length, int saves, Map<String, List<Double>> times) {

    double perSecond(int number) {
        return number * 1_000.0 / length.toMillis();
    }
}
