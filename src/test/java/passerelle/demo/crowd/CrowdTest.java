package passerelle.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import passerelle.demo.DemoStaff;
import passerelle.demo.TownsSettled;
import passerelle.instrument.EditionService;
import passerelle.shared.AccountId;
import passerelle.support.CommittingTest;

/** Only reads the store, in which other tests may have brought in cities and taken them back. */
@CommittingTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "demo.cities=${crowd:1000}")
class CrowdTest {

    private static final int TOLD = 8;

    @Autowired
    private EditionService editions;

    @Autowired
    private DataSource store;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Value("${demo.cities}")
    private int many;

    @Test
    void makesFortyCitiesInTwentyCountriesWithThoseThatAreTold() {
        var invented = cities(Crowd.USUAL);
        var told = database.queryForList("select code from city where retracted = false", String.class);
        told.removeAll(cities(many));

        assertThat(told).hasSize(TOLD);
        assertThat(Stream.of(told, invented).flatMap(List::stream))
                .hasSize(40)
                .doesNotHaveDuplicates()
                .extracting(code -> code.substring(0, 2))
                .matches(countries -> countries.stream().distinct().count() == 20);
    }

    @Test
    void inventsTheSameRowsEachTime() {
        assertThat(rows(Crowd.USUAL)).isNotEmpty().isEqualTo(rows(Crowd.USUAL));
        assertThat(database.queryForList("select id from city", UUID.class)).containsAll(ids(many));
    }

    private List<String> cities(int all) {
        return written(all).of("city").map(row -> (String) row[1]).toList();
    }

    private List<UUID> ids(int all) {
        return written(all).of("city").map(row -> (UUID) row[0]).toList();
    }

    private List<String> rows(int all) {
        return written(all).rows.stream().map(Row::words).toList();
    }

    private Notebook written(int all) {
        var notebook = new Notebook(store);
        var crowd = new Crowd(notebook, new Settings(editions, notebook, clock), all, 0);
        crowd.fill(
                new TownsSettled(new DemoStaff(account("secretariat"), account("expert"), account("analyst")), TOLD));
        return notebook;
    }

    private AccountId account(String name) {
        var found = database.queryForList("select id from account where email = ?", UUID.class, name + "@demo.example");
        return new AccountId(found.getFirst());
    }

    private record Row(String insert, Object[] values) {

        String words() {
            return insert + Arrays.deepToString(values);
        }
    }

    /** Reads from the store, and keeps for itself what it is asked to write. */
    private static final class Notebook extends JdbcTemplate {

        private final List<Row> rows = new ArrayList<>();

        Notebook(DataSource store) {
            super(store);
        }

        @Override
        public <T> int[][] batchUpdate(
                String insert, Collection<T> some, int together, ParameterizedPreparedStatementSetter<T> setter) {
            some.forEach(row -> rows.add(new Row(insert, (Object[]) row)));
            return new int[0][];
        }

        Stream<Object[]> of(String table) {
            return rows.stream()
                    .filter(row -> row.insert.startsWith("insert into " + table + " "))
                    .map(Row::values);
        }
    }
}
