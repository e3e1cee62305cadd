package passerelle.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import passerelle.support.PostgresServer;
import passerelle.support.Visitors;

/** A thousand cities of five rounds each on PostgreSQL, seen by the secretariat. */
@Tag("bench")
class Benchmark {

    private static final String CITIES = System.getProperty("bench.cities", "1000");
    private static final int CLICKS = Integer.getInteger("bench.clicks", 30);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 200);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void everyScreen() throws Exception {
        var database = PostgresServer.freshDatabase();
        var begun = Instant.now();
        try (var filling = new BuiltApplication(database, "--demo.cities=" + CITIES)) {
            filling.waitUntilReady();
        }
        var filled = Duration.between(begun, Instant.now());
        try (var server = new BuiltApplication(database)) {
            server.waitUntilReady();
            var heap = server.heap();
            var visitor = visitors.at(server.address(), Locale.ENGLISH);
            visitor.open("login").signIn("secretariat@demo.example", "footbridge-demo");
            var clicks = new Clicks(visitor, new Stops(database, new Random(1)));
            clicks.warmUp(WARM_UP);
            clicks.take(CLICKS);
            new Findings().write(conditions(), start(server.firstPage(), heap, filled), clicks.taken());
        }
    }

    private static String conditions() {
        return CITIES
                + " cities with five Index rounds each, PostgreSQL 18 and the browser on the same machine, options"
                + " of `bin/run`, one person at work, " + WARM_UP + " clicks to warm up.";
    }

    private static String start(Duration firstPage, int heap, Duration filled) {
        return String.format(
                Locale.ROOT,
                "%.1f s to the first page, %d MB of heap in use when it was ready. To fill the empty database took %d s"
                        + " with the start.",
                firstPage.toMillis() / 1_000.0,
                heap,
                filled.toSeconds());
    }
}
