package passerelle.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Acting;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.PracticePart;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.support.TestCities;

/** Fills a library with published practices of made-up words, always the same, straight into the tables. */
class Shelves {

    private static final List<String> COUNTRIES = List.of("it", "fr", "se", "pl", "pt", "es", "ie", "de");
    private static final int CITIES = 200;
    private static final int AT_ONCE = 500;
    private static final List<String> ENGLISH = List.of(
            "city schools for all neighbours people quarter women young library garden choir kitchen harbour rumours"
                    .split(" "));
    private static final List<String> FRENCH = List.of(
            "ville écoles pour tous quartier voisins habitantes jeunes bibliothèque jardin chorale cuisine rumeurs accueil"
                    .split(" "));

    private static final List<PracticePart> PARTS = List.of(
            PracticePart.SUMMARY,
            PracticePart.CONTEXT,
            PracticePart.PROCESS,
            PracticePart.RESULTS,
            PracticePart.CROSS_CUTTING,
            PracticePart.RESOURCES);

    private final JdbcTemplate store;
    private final TestCities cities;
    private final List<String> themes;
    private final List<String> goals;
    private final List<String> areas;
    private final Random random = new Random(1);

    Shelves(ApplicationContext context) {
        store = context.getBean(JdbcTemplate.class);
        cities = context.getBean(TestCities.class);
        var terms = Acting.asSystem(
                () -> context.getBean(ClassificationService.class).all());
        themes = terms.of(TermKind.THEME).stream().map(Shelves::id).toList();
        goals = terms.of(TermKind.GOAL).stream().map(Shelves::id).toList();
        areas = Acting.asSystem(() -> List.copyOf(
                context.getBean(EditionService.class).areas(Instrument.INDEX).keySet()));
    }

    private static String id(TermRow row) {
        return row.id().value();
    }

    void fill(int practices) {
        var towns = IntStream.range(0, CITIES)
                .mapToObj(city -> COUNTRIES.get(city % COUNTRIES.size()) + "-shelf-" + city)
                .collect(Collectors.toMap(
                        code -> code,
                        code -> cities.add(code, "Shelf " + code.substring(9)).value()));
        var codes = new ArrayList<>(towns.keySet());
        for (var from = 0; from < practices; from += AT_ONCE) {
            var ids = new ArrayList<Object[]>();
            var entries = new ArrayList<Object[]>();
            var texts = new ArrayList<Object[]>();
            for (var number = from; number < Math.min(practices, from + AT_ONCE); number++) {
                var town = codes.get(number % CITIES);
                var code = town + "-" + (1 + number / CITIES);
                var home = Objects.requireNonNull(towns.get(town));
                var id = UUID.randomUUID();
                var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
                ids.add(new Object[] {id, home, code, day, day, day});
                entries.add(entry(id, code, home, town.substring(0, 2), day));
                PARTS.forEach(part -> texts.add(new Object[] {id, part.field("en"), words(ENGLISH, 50)}));
            }
            store.batchUpdate("""
                    insert into good_practice (id, city_id, code, revision, status, by_secretariat, round, language,
                        title_en, title_fr, folded, contact_name, contact_role, contact_department, contact_email,
                        contact_shown, ongoing, begun_on, submitted_on, published_on, archived_because, version)
                    values (?, ?, ?, 1, 'PUBLISHED', false, 1, 'en', 'A title', '', 'a title', '', '', '', '', false,
                        true, ?, ?, ?, '', 0)
                    """, ids);
            store.batchUpdate("""
                    insert into library_entry (id, code, city_id, language, title_en, title_fr, summary_en, summary_fr,
                        story_en, story_fr, place, terms, areas, country, size, year_begun, published_on, adapted, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNKNOWN', ?, ?, ?, 0)
                    """, entries);
            store.batchUpdate("""
                    insert into written_text (subject, object_id, field, body, language, revision, saved_at, saved_by,
                        version)
                    values ('practice', ?, ?, ?, 'en', 1, current_timestamp, 'Shelf', 0)
                    """, texts);
        }
    }

    private Object[] entry(UUID id, String code, UUID city, String country, LocalDate day) {
        var spoken = random.nextInt(3);
        var english = spoken != 1;
        var french = spoken != 0;
        return new Object[] {
            id,
            code,
            city,
            english ? "en" : "fr",
            english ? words(ENGLISH, 6) : "",
            french ? words(FRENCH, 6) : "",
            english ? words(ENGLISH, 40) : "",
            french ? words(FRENCH, 40) : "",
            english ? words(ENGLISH, 260) : "",
            french ? words(FRENCH, 260) : "",
            "Shelf " + code,
            Words.join(List.of(any(themes), any(themes), any(goals))),
            Words.join(List.of(any(areas), any(areas))),
            country,
            day.getYear(),
            day,
            random.nextInt(10) == 0 ? random.nextInt(8) : 0
        };
    }

    /** Every other one is a word of nobody. */
    private String words(List<String> some, int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> random.nextBoolean() ? any(some) : "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
