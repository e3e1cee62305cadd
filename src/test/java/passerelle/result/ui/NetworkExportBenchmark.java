package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.Application;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.account.SignInAs;
import passerelle.bench.Clones;
import passerelle.bench.HeapWatch;
import passerelle.bench.PerformancePage;
import passerelle.city.CityService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.shared.PartialDate;
import passerelle.support.PostgresServer;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** All results of a large network as one Excel table, from the store to the last byte. */
@Tag("bench")
class NetworkExportBenchmark {

    private static final int YEARS = 10;
    private static final int CITIES = Integer.getInteger("bench.cities", 500);
    private static final double WANTED = 5;

    private final List<String> lines = new ArrayList<>();

    @Test
    void writesTheWholeNetwork() throws IOException {
        var database = PostgresServer.freshDatabase();
        var application =
                new SpringApplicationBuilder(Application.class, SignInAs.class, Users.class, TestCities.class);
        try (var context = application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            fill(context);
            measure(context, "cold");
            var seconds = measure(context, "again");
            new PerformancePage().write("bin/bench export", "The whole network as an Excel table", """
                            Conditions: %d cities with %d official results each, every index, composite and area known, written to nowhere; PostgreSQL 18 on the same machine. Wanted are at most %.0f seconds for 5,000 results.

                            | Run | results | figures in each | seconds | MB written | MB in use after a collection, at most |
                            |---|---:|---:|---:|---:|---:|
                            %s
                            """.formatted(
                            CITIES, YEARS, WANTED, String.join("\n", lines)));
            assertThat(seconds).isLessThan(WANTED);
        }
    }

    private static void fill(ConfigurableApplicationContext context) {
        var city = context.getBean(TestCities.class).add("it-riva", "Riva");
        var code = Acting.asSystem(() -> {
            var edition = context.getBean(EditionService.class).active(Instrument.INDEX);
            var percents = new HashMap<Measure, Integer>();
            Measure.of(edition).forEach(measure -> percents.put(measure, 50));
            var date = PartialDate.of(Year.of(2020));
            context.getBean(OfficialResultService.class)
                    .record(city, new OfficialResult(2020, edition.id(), date, null, null, percents));
            return context.getBean(CityService.class).get(city).code();
        });
        new Clones(context.getBean(JdbcTemplate.class), CITIES, YEARS).of(code, "OFFICIAL");
        context.getBean(Users.class).signIn(Role.ANALYST);
    }

    private double measure(ConfigurableApplicationContext context, String which) throws IOException {
        var files = context.getBean(NetworkFiles.class);
        try (var heap = new HeapWatch()) {
            var written = new AtomicLong();
            var begun = System.nanoTime();
            files.listing(Locale.ENGLISH, key -> key).xlsx(counting(written));
            var seconds = (System.nanoTime() - begun) / 1e9;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %.1f | %d |",
                    which,
                    CITIES * YEARS + 1,
                    Measure.of(context.getBean(EditionService.class).active(Instrument.INDEX))
                            .size(),
                    seconds,
                    written.get() / 1e6,
                    heap.megabytes()));
            return seconds;
        }
    }

    private static OutputStream counting(AtomicLong written) {
        return new OutputStream() {

            @Override
            public void write(int single) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written.addAndGet(length);
            }
        };
    }
}
