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
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 1_000);
    private static final String HEAP = "1g";

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
        String start;
        try (var started = new BuiltApplication(database)) {
            started.waitUntilReady();
            start = start(started.firstPage(), started.heap(), filled);
        }
        try (var server = BuiltApplication.asDeployed(database, HEAP)) {
            server.waitUntilReady();
            var visitor = visitors.at(server.address(), Locale.ENGLISH);
            visitor.open("login").signIn("secretariat@demo.example", "footbridge-demo");
            var clicks = new Clicks(visitor, new Stops(database, new Random(1)));
            clicks.warmUp(WARM_UP);
            clicks.take(CLICKS);
            new Findings().write(conditions(), start, clicks.taken());
        }
    }

    private static String conditions() {
        return CITIES
                + " cities with five Index rounds each, PostgreSQL 18 and the browser on the same machine, started as"
                + " the image starts it with " + HEAP + " of heap, one person at work, " + WARM_UP
                + " clicks to warm up.";
    }

    private static String start(Duration firstPage, int heap, Duration filled) {
        return String.format(
                Locale.ROOT,
                "%.1f s to the first page by `bin/run`, %d MB of heap in use when it was ready. To fill the empty database took %d s"
                        + " with the start.",
                firstPage.toMillis() / 1_000.0,
                heap,
                filled.toSeconds());
    }
}
