package passerelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import passerelle.support.PostgresServer;
import passerelle.support.PostgresServer.Database;
import passerelle.support.Visitors;

/** People of several cities who answer their sheets at once, most of them without a screen and three in a browser. */
@Tag("bench")
class LoadBenchmark {

    private static final int TOWNS = Integer.getInteger("bench.towns", 10);
    private static final int SILENT = SilentPerson.PARTS - 1;
    private static final int SEEING = 3;

    /** Of these the last fifth is without a pause between one save and the next. */
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("bench.seconds", 300));

    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("bench.warmup", 45));
    private static final String HEAP = "1g";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final List<SeeingPerson> seeing = new ArrayList<>();
    private final RequestTimes times = new RequestTimes();

    @Test
    void answersAtOnce() throws Exception {
        var page = new PerformancePage();
        var database = PostgresServer.freshDatabase();
        storeForSure(database);
        var towns = BenchTown.fill(database, TOWNS, SilentPerson.PARTS);
        try (var server = BuiltApplication.asDeployed(database, HEAP);
                var silent = new SilentPeople()) {
            server.waitUntilReady();
            towns.stream()
                    .limit(SEEING)
                    .forEach(town -> seeing.add(new SeeingPerson(
                            visitors.at(server.address(), Locale.ENGLISH),
                            town.people().getLast(),
                            town.sheet())));
            var alone = firstAnswers(4);
            var empty = server.heap();
            silent.come(server.address(), towns, SILENT);
            spend(WARM_UP, silent);
            var steady = spend(LENGTH.multipliedBy(4).dividedBy(5), silent);
            var among = firstAnswers(2);
            silent.pace(Duration.ZERO);
            var flatOut = spend(LENGTH.dividedBy(5), silent);
            silent.pace(Duration.ofSeconds(1));
            var full = server.heap();
            silent.stop();
            var errors = new ArrayList<>(silent.errors());
            seeing.forEach(person -> errors.addAll(person.missing()));
            var findings = new LoadFindings(silent.number(), TOWNS, SEEING)
                    .phase("One save a second by each", steady)
                    .phase("Without a pause between two saves", flatOut)
                    .firstAnswer(alone, among)
                    .heap(HEAP, empty, full)
                    .errors(errors.size(), silent.resynchronized());
            page.write("bin/bench load", "Forty people who answer at once", findings.words());
            assertThat(errors).isEmpty();
        }
    }

    /** What is called saved is on the disk, as in production; the databases of tests need not care. */
    private static void storeForSure(Database database) throws SQLException {
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("alter database " + name + " set synchronous_commit to on");
        }
    }

    /** What became of that time. */
    private LoadPhase spend(Duration length, SilentPeople silent) throws IOException, InterruptedException {
        times.next();
        var begun = Instant.now();
        var saves = silent.saves();
        var end = begun.plus(length);
        for (var turn = 0; Instant.now().isBefore(end); turn++) {
            seeing.get(turn % SEEING).goOn();
            Thread.sleep(Duration.ofSeconds(2));
        }
        return new LoadPhase(Duration.between(begun, Instant.now()), silent.saves() - saves, times.nextByName());
    }

    /** The shortest first. */
    private List<Double> firstAnswers(int each) {
        return IntStream.range(0, each * SEEING)
                .mapToObj(turn -> seeing.get(turn % SEEING).firstAnswer())
                .sorted()
                .toList();
    }
}
