package passerelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.Application;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.account.SignInAs;
import passerelle.assessment.TestAssessments;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.result.RecomputationService;
import passerelle.result.Recomputed;
import passerelle.shared.Reason;
import passerelle.support.PostgresServer;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** All indicative results worked out anew from the answers in PostgreSQL, as the secretariat does after a new rule. */
@Tag("bench")
class RecomputeBenchmark {

    private static final int YEARS = 20;
    private static final int CITIES = Integer.getInteger("bench.cities", 500);
    private static final double WANTED = 10;
    private static final Reason RULE = new Reason("a benchmark");

    private final List<String> lines = new ArrayList<>();

    @Test
    void worksAllResultsOutAnew() throws Exception {
        var database = PostgresServer.freshDatabase();
        var application = new SpringApplicationBuilder(
                Application.class, SignInAs.class, Users.class, TestCities.class, TestAssessments.class);
        try (var context = application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            fill(context);
            var store = context.getBean(JdbcTemplate.class);
            measure(context, "cold");
            var seconds = measure(context, "again");
            store.update("update result set scoring_version = 0 where kind = 'INDICATIVE'");
            measure(context, "every one by another version before, and so replaced");
            write();
            assertThat(seconds).isLessThan(WANTED);
        }
    }

    private static void fill(ConfigurableApplicationContext context) {
        var city = context.getBean(TestCities.class).add("it-riva", "Riva");
        context.getBean(TestAssessments.class).submitted(city, Instrument.INDEX, 2025);
        var code = Acting.asSystem(
                () -> context.getBean(CityService.class).get(city).code());
        new Clones(context.getBean(JdbcTemplate.class), CITIES, YEARS).of(code, "INDICATIVE");
        context.getBean(Users.class).signIn(Role.SECRETARIAT);
    }

    private double measure(ConfigurableApplicationContext context, String which) throws InterruptedException {
        try (var heap = new HeapWatch()) {
            var begun = System.nanoTime();
            var run = context.getBean(RecomputationService.class).begin(RULE);
            while (!run.isOver()) {
                Thread.sleep(10);
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            Recomputed done = run.result().orElseThrow();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %d |",
                    which,
                    done.looked(),
                    done.replaced(),
                    seconds,
                    heap.megabytes()));
            return seconds;
        }
    }

    private void write() throws IOException {
        new PerformancePage().write("bin/bench recompute", "Working all results out anew", """
                        Conditions: %d cities with the same 83 answers in %d rounds each, all handed in, worked out one hundred at a time in one transaction each; PostgreSQL 18 on the same machine. Wanted are at most %.0f seconds for 10,000, and as much memory for ten as for ten thousand.

                        | Run | results | replaced | seconds | MB in use after a collection, at most |
                        |---|---:|---:|---:|---:|
                        %s
                        """.formatted(
                        CITIES, YEARS, WANTED, String.join("\n", lines)));
    }
}
