package passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import passerelle.Application;
import passerelle.account.Role;
import passerelle.account.SignInAs;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeReception;
import passerelle.intake.IntakeRuns;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeUpload;
import passerelle.practice.received.FormReception;
import passerelle.practice.received.FormUpload;
import passerelle.shared.CityId;
import passerelle.shared.Run;
import passerelle.support.PostgresServer;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.word.TestWord;

/** A hundred Word forms handed in at once and read in the background, and a file that unpacks to far too much. */
@Tag("bench")
class FormsBenchmark {

    private static final Path FORMS = Path.of("src/test/resources/practice");
    private static final int MANY = Integer.getInteger("bench.forms", 100);
    private static final double WANTED = 30;
    private static final int MEGABYTE = 1024 * 1024;

    private final List<String> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void readsAHundredForms() throws Exception {
        var database = PostgresServer.freshDatabase();
        var application =
                new SpringApplicationBuilder(Application.class, SignInAs.class, Users.class, TestCities.class);
        try (var context = application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            var city = context.getBean(TestCities.class).add("it-riva", "Riva");
            context.getBean(Users.class).signIn(Role.COORDINATOR, city);
            var seconds = measure(context, city, MANY + " forms, cold", forms(0));
            measure(context, city, MANY + " others", forms(1));
            measure(context, city, "10 files that unpack to 120 MB each", bombs());
            collect(context, forms(2));
            write();
            assertThat(seconds).isLessThan(WANTED);
        }
    }

    private double measure(ConfigurableApplicationContext context, CityId city, String what, List<Path> files)
            throws InterruptedException {
        var reception = context.getBean(FormReception.class);
        try (var heap = new HeapWatch()) {
            var begun = System.nanoTime();
            files.forEach(file ->
                    reception.take(new FormUpload(city, file.getFileName().toString(), file)));
            var run = reception.read();
            while (!run.isOver()) {
                Thread.sleep(10);
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            var read = run.result().orElseThrow();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %d |",
                    what,
                    read.forms(),
                    read.practices().size(),
                    seconds,
                    heap.megabytes()));
            return seconds;
        }
    }

    /** The same forms with a table that names them, published at once. */
    private void collect(ConfigurableApplicationContext context, List<Path> forms) throws Exception {
        context.getBean(Users.class).signIn(Role.SECRETARIAT);
        var archive = folder.resolve("collection.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("table.csv"));
            zip.write("city,title,file,published\n".getBytes(UTF_8));
            for (var form : forms) {
                var name = form.getFileName().toString();
                zip.write(("it-riva,Practice " + name + "," + name + ",2021-05-03\n").getBytes(UTF_8));
            }
            for (var form : forms) {
                zip.putNextEntry(new ZipEntry(form.getFileName().toString()));
                zip.write(Files.readAllBytes(form));
            }
        }
        var runs = context.getBean(IntakeRuns.class);
        var intakes = context.getBean(IntakeService.class);
        try (var heap = new HeapWatch()) {
            var begun = System.nanoTime();
            var id = context.getBean(IntakeReception.class)
                    .keep("published-practices", new IntakeUpload("collection.zip", archive), Locale.ENGLISH);
            await(runs.look(id, Locale.ENGLISH));
            var looked = (System.nanoTime() - begun) / 1e9;
            await(runs.bringIn(id, MANY));
            var tally = intakes.find(id).orElseThrow().tally();
            lines.add(String.format(
                    Locale.ROOT,
                    "| the same with a table, looked at in %.1f s and brought in | %d | %d | %.1f | %d |",
                    looked,
                    forms.size(),
                    tally.adding(),
                    (System.nanoTime() - begun) / 1e9,
                    heap.megabytes()));
        }
    }

    private static void await(Run<IntakeId> run) throws InterruptedException {
        while (!run.isOver()) {
            Thread.sleep(10);
        }
        run.result().orElseThrow();
    }

    /** Those of the tests over and over, each file another by the bytes behind its end. */
    private List<Path> forms(int round) throws IOException {
        List<Path> filled;
        try (Stream<Path> found = Files.walk(FORMS)) {
            filled = found.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        var forms = new ArrayList<Path>();
        for (var number = 0; number < MANY; number++) {
            var form = Files.readAllBytes(filled.get(number % filled.size()));
            var other = ByteBuffer.allocate(form.length + Integer.BYTES)
                    .put(form)
                    .putInt(round * MANY + number)
                    .array();
            forms.add(Files.write(folder.resolve("form-" + round + "-" + number + ".docx"), other));
        }
        return forms;
    }

    private List<Path> bombs() throws IOException {
        var zeros = new byte[30 * MEGABYTE];
        var bombs = new ArrayList<Path>();
        for (var number = 0; number < 10; number++) {
            var file = TestWord.of("");
            for (var part = 0; part < 4; part++) {
                file.with("word/embeddings/" + number + part + ".bin", zeros);
            }
            bombs.add(Files.write(folder.resolve("bomb-" + number + ".docx"), file.bytes()));
        }
        return bombs;
    }

    private void write() throws IOException {
        new PerformancePage().write("bin/bench forms", "Reading a hundred Word forms", """
                        Conditions: the forms of the tests (%s), handed in for one city, kept, read in the background and made into practices with their texts and their original; PostgreSQL 18 on the same machine. Wanted are at most %.0f seconds for 100 forms.

                        | Files | read | practices | seconds | MB in use after a collection, at most |
                        |---|---:|---:|---:|---:|
                        %s
                        """.formatted(
                        FORMS, WANTED, String.join("\n", lines)));
    }
}
