package passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import passerelle.account.Acting;
import passerelle.api.OpenApi;
import passerelle.api.Operation;
import passerelle.city.CityService;
import passerelle.comparison.SavedComparisonId;
import passerelle.comparison.TestComparisons;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.TestPractices;
import passerelle.result.Measure;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Asks every address for programs as every reader, about the reader's own city and about another one. */
@ApplicationTest
class AddressesTest {

    private static final int UNPUBLISHED = LocalDate.now().getYear() - 1;
    private static final int PUBLISHED = UNPUBLISHED - 2;

    private final RightsTable table = RightsTable.read();

    @Autowired
    private World world;

    @Autowired
    private Users users;

    @Autowired
    private CityService cities;

    @Autowired
    private EditionService editions;

    @Autowired
    private TestComparisons results;

    @Autowired
    private TestPractices practices;

    @Autowired
    private OpenApi openApi;

    @Autowired
    private WebApplicationContext context;

    private MockMvc programs;

    @BeforeEach
    void open() {
        programs = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void leave() {
        users.signOut();
    }

    @Test
    void everyAddressAnswersThoseInTheTable() {
        var own = furnished("ownville");
        var foreign = furnished("farville");
        var readers = new Readers(users, own);
        var found = new TreeMap<String, Map<String, String>>();

        openApi.operations().forEach(operation -> {
            found.put(name(operation), reach(readers, operation, PUBLISHED, own, foreign));
            if (operation.path().contains("{round}")) {
                found.put(name(operation) + " unpublished", reach(readers, operation, UNPUBLISHED, own, foreign));
            }
        });

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .as("what programs get, to be compared with docs/rights.md")
                .containsExactlyElementsOf(
                        found.keySet().stream().map(table::line).toList());
        assertThat(table.acts().filter(act -> act.startsWith("GET ")))
                .as("addresses in docs/rights.md that are not there")
                .allMatch(found::containsKey);
    }

    private Map<Class<?>, Object> furnished(String name) {
        var things = world.of(name);
        results.publish(its(CityId.class, things), PUBLISHED, Map.of(Measure.CORE, 50));
        things.put(
                WorldOfPractices.PracticeCode.class,
                new WorldOfPractices.PracticeCode(
                        practices.code(practices.published(its(CityId.class, things), "Tables"))));
        return things;
    }

    private static String name(Operation operation) {
        return "GET " + operation.path();
    }

    private Map<String, String> reach(
            Readers readers, Operation operation, int round, Map<Class<?>, Object> own, Map<Class<?>, Object> foreign) {
        var mine = address(operation, round, own);
        var theirs = address(operation, round, foreign);
        return readers.reach(() -> answers(mine), () -> answers(theirs));
    }

    private String address(Operation operation, int round, Map<Class<?>, Object> things) {
        return Acting.asSystem(() -> operation
                .path()
                .replace("{city}", cities.get(its(CityId.class, things)).code())
                .replace("{round}", String.valueOf(round))
                .replace("{kind}", "official")
                .replace("{instrument}", Instrument.INDEX.code())
                .replace("{version}", editions.active(Instrument.INDEX).version())
                .replace(
                        "{practice}",
                        its(WorldOfPractices.PracticeCode.class, things).value())
                .replace("{id}", its(SavedComparisonId.class, things).value().toString()));
    }

    private boolean answers(String address) {
        var path = "/api/v1" + (address.equals("/") ? "" : address);
        try {
            return programs.perform(MockMvcRequestBuilders.get(path))
                            .andReturn()
                            .getResponse()
                            .getStatus()
                    == 200;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static <T> T its(Class<T> type, Map<Class<?>, Object> things) {
        return type.cast(Objects.requireNonNull(things.get(type)));
    }
}
