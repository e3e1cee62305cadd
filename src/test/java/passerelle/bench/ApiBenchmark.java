package passerelle.bench;

import static passerelle.bench.Findings.percentile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import passerelle.support.PostgresServer;

/** A program that reads a thousand cities of five rounds each on PostgreSQL; {@code bin/bench api} allows it to hurry. */
@Tag("bench")
class ApiBenchmark {

    private static final String HEADING = "A program that reads";
    private static final String CITIES = System.getProperty("bench.cities", "1000");
    private static final int REQUESTS = Integer.getInteger("bench.clicks", 100);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 300);
    private static final int WANTED = 50;

    /** With a page that differs each time, so that nothing is answered from memory. */
    private static final List<String> ADDRESSES = List.of(
            "cities?page=%d",
            "cities?size=200&page=%d",
            "cities.csv?page=%d",
            "results?page=%d",
            "results?size=200&page=%d",
            "results.csv?page=%d",
            "results?kind=official&country=it&page=%d",
            "editions",
            "groups",
            "comparisons?group=all",
            "comparisons?group=population:-100000&years=5");

    private final HttpClient client = HttpClient.newHttpClient();
    private final RequestTimes times = new RequestTimes();
    private final Random pages = new Random(1);

    @Test
    void everyList() throws Exception {
        var database = PostgresServer.freshDatabase();
        try (var filling = new BuiltApplication(database, "--demo.cities=" + CITIES)) {
            filling.waitUntilReady();
        }
        try (var server = new BuiltApplication(database)) {
            server.waitUntilReady();
            times.next();
            for (var round = 0; round < WARM_UP / ADDRESSES.size(); round++) {
                take(server);
            }
            var taken = new LinkedHashMap<String, List<Double>>();
            for (var round = 0; round < REQUESTS; round++) {
                take(server)
                        .forEach((address, time) -> taken.computeIfAbsent(address, first -> new ArrayList<>())
                                .add(time));
            }
            write(taken);
        }
    }

    private Map<String, Double> take(BuiltApplication server) throws IOException, InterruptedException {
        var taken = new LinkedHashMap<String, Double>();
        for (var address : ADDRESSES) {
            var path = address.formatted(1 + pages.nextInt(5));
            var request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/" + path))
                    .build();
            var status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered by " + status);
            }
            taken.put(address.replace("page=%d", "page=…"), time());
        }
        return taken;
    }

    /** Of the last request; Tomcat writes it down just after the answer. */
    private double time() throws IOException, InterruptedException {
        var time = times.next();
        while (time == 0) {
            Thread.sleep(1);
            time = times.next();
        }
        return time;
    }

    private static void write(Map<String, List<Double>> taken) throws IOException {
        var page = new StringBuilder(
                "Conditions: " + CITIES
                        + " cities with five Index rounds each, PostgreSQL 18 and the program on the same machine, options of"
                        + " the image, one request after the other without a token, " + WARM_UP
                        + " of them to warm up.\n\n"
                        + "Server time of a request in milliseconds, as Tomcat measures it. Wanted are at most "
                        + WANTED
                        + " for 95 requests of 100.\n\n| Address | requests | median | 95 % | slowest |\n|---|---:|---:|---:|---:|\n");
        taken.forEach((address, all) -> {
            all.sort(null);
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f%s | %.0f |%n",
                    address,
                    all.size(),
                    percentile(all, 50),
                    percentile(all, 95),
                    percentile(all, 95) > WANTED ? " (!)" : "",
                    all.getLast()));
        });
        new PerformancePage().write("bin/bench api", HEADING, page.toString());
    }
}
