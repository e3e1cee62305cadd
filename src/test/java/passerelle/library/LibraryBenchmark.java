package passerelle.library;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import passerelle.Application;
import passerelle.account.Role;
import passerelle.account.SignInAs;
import passerelle.bench.HeapWatch;
import passerelle.bench.PerformancePage;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermId;
import passerelle.reuse.ReuseService;
import passerelle.support.PostgresServer;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** A library of ten thousand practices, searched and narrowed as its page does it. */
@Tag("bench")
class LibraryBenchmark {

    private static final int PRACTICES = Integer.getInteger("bench.practices", 10_000);
    private static final int TURNS = Integer.getInteger("bench.clicks", 200);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 50);
    private static final int PAGE = 20;
    private static final double WANTED = 150;
    private static final int STATEMENTS = 20;

    private final List<String> lines = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<Double> slow = new ArrayList<>();
    private final List<Integer> sent = new ArrayList<>();

    @Test
    void isSearchedAndNarrowed() throws Exception {
        var database = PostgresServer.freshDatabase();
        var index = Files.createTempDirectory("library");
        var application = new SpringApplicationBuilder(
                Application.class, SignInAs.class, Users.class, TestCities.class, StatementCount.class);
        try (var context = application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
                "--spring.jpa.properties.hibernate.search.backend.directory.root=" + index)) {
            var begun = System.nanoTime();
            new Shelves(context).fill(PRACTICES);
            var filled = seconds(begun);
            begun = System.nanoTime();
            context.getBean(IndexWriter.class).write();
            var indexed = seconds(begun);
            context.getBean(Users.class).signIn(Role.EXPERT);
            searches().forEach((name, query) -> measure(name, () -> look(context, query)));
            measure(
                    "related practices of one",
                    () -> context.getBean(RelatedPractices.class)
                            .to(
                                    new GoodPracticeId(new UUID(0, 0)),
                                    Set.of(new TermId("theme.education"), new TermId("theme.youth")),
                                    Set.of("education"),
                                    4));
            measure(
                    "the cities of all on the map",
                    () -> context.getBean(LibraryTowns.class).of(LibraryQuery.ALL, Locale.ENGLISH));
            VaadinService.setCurrent(vaadin(context));
            for (var way :
                    context.getBeanProvider(LibraryExport.class).orderedStream().toList()) {
                takeAway(context, way);
            }
            write(filled, indexed);
            Assertions.assertThat(slow).allMatch(millis -> millis < WANTED);
            Assertions.assertThat(sent).allMatch(statements -> statements <= STATEMENTS);
        }
    }

    private static Map<String, LibraryQuery> searches() {
        var words = LibraryQuery.ALL;
        var searches = new LinkedHashMap<String, LibraryQuery>();
        searches.put("everything", words);
        searches.put("one word in most of them", text("city"));
        searches.put("two words, English", text("neighbours schools"));
        searches.put("two words, French", text("écoles quartier"));
        searches.put("a phrase", text("\"schools for all\""));
        searches.put("a word in none", text("zzzzz"));
        searches.put(
                "a theme and a country",
                words.with(Facet.THEME, Set.of("theme.education")).with(Facet.COUNTRY, Set.of("it")));
        searches.put(
                "a word, two themes, a country, a size and a language",
                text("schools")
                        .with(Facet.THEME, Set.of("theme.education", "theme.youth"))
                        .with(Facet.COUNTRY, Set.of("it", "fr"))
                        .with(Facet.SIZE, Set.of("UNKNOWN"))
                        .with(Facet.LANGUAGE, Set.of("en")));
        searches.put("adapted by most", new LibraryQuery("schools", Map.of(), LibrarySort.ADAPTED));
        return searches;
    }

    private static LibraryQuery text(String text) {
        return new LibraryQuery(text, Map.of(), LibrarySort.BEST);
    }

    /** What the page of the library reads before it shows anything. */
    private static void look(ConfigurableApplicationContext context, LibraryQuery query) {
        var page = context.getBean(LibraryService.class).find(query, 0, PAGE, Locale.ENGLISH);
        context.getBean(ClassificationService.class).all();
        context.getBean(EditionService.class).areas(Instrument.INDEX);
        context.getBean(ReuseService.class)
                .counts(page.hits().stream().map(hit -> hit.row().code()).toList());
    }

    private void measure(String name, Runnable look) {
        for (var turn = 0; turn < WARM_UP; turn++) {
            look.run();
        }
        var statements = StatementCount.during(look);
        var taken = new ArrayList<Double>();
        for (var turn = 0; turn < TURNS; turn++) {
            var begun = System.nanoTime();
            look.run();
            taken.add((System.nanoTime() - begun) / 1e6);
        }
        taken.sort(null);
        var late = taken.get((int) Math.ceil(taken.size() * 0.95) - 1);
        slow.add(late);
        sent.add(statements);
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f%s | %.0f | %d |",
                name,
                TURNS,
                taken.get(taken.size() / 2),
                late,
                late > WANTED ? " (!)" : "",
                taken.getLast(),
                statements));
    }

    private static VaadinService vaadin(ConfigurableApplicationContext context) {
        return context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .map(ServletRegistrationBean::getServlet)
                .filter(VaadinServlet.class::isInstance)
                .map(servlet -> ((VaadinServlet) servlet).getService())
                .findFirst()
                .orElseThrow();
    }

    /** All of it as one file, written to nowhere. */
    private void takeAway(ConfigurableApplicationContext context, LibraryExport way) throws IOException {
        var written = new AtomicLong();
        try (var heap = new HeapWatch()) {
            var begun = System.nanoTime();
            way.write(context.getBean(FoundPractices.class).of(LibraryQuery.ALL), Locale.ENGLISH, counting(written));
            files.add(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %d |",
                    way.ending(),
                    seconds(begun),
                    written.get() / 1e6,
                    heap.megabytes()));
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

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void write(double filled, double indexed) throws IOException {
        new PerformancePage()
                .write(
                        "bin/bench library",
                        "A library of ten thousand practices",
                        String.format(
                                Locale.ROOT,
                                """
                        Conditions: %d published practices of 200 cities in English, French or both, some 300 words each; PostgreSQL 18 on the same machine, the index on its disk, one reader. To store them took %.0f s, to write the index anew %.0f s.

                        What the page of the library reads before it shows anything: the hits of the first page, the counts of all facets, and what is known of their cities and readers. Milliseconds; wanted are at most %.0f for 95 of 100, and at most %d statements.

                        | Looked for | times | median | 95 %% | slowest | statements |
                        |---|---:|---:|---:|---:|---:|
                        %s

                        All of them as a file, from the index and the store to the last byte:

                        | File | seconds | MB written | MB in use after a collection, at most |
                        |---|---:|---:|---:|
                        %s
                        """,
                                PRACTICES,
                                filled,
                                indexed,
                                WANTED,
                                STATEMENTS,
                                String.join("\n", lines),
                                String.join("\n", files)));
    }
}
