package passerelle.support;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties the store for tests without a transaction around them; the shipped editions, bands and terms stay. */
@TestComponent
public class Store {

    private static final Set<String> SHIPPED =
            Set.of("edition", "band_scale", "band_cut", "term", "term_area", "flyway_schema_history");

    private final JdbcTemplate database;

    Store(JdbcTemplate database) {
        this.database = database;
    }

    public void empty() {
        var tables = database.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class);
        tables.removeAll(SHIPPED);
        if (isPostgres()) {
            database.execute("truncate table " + String.join(", ", tables));
        } else {
            truncate(tables);
        }
    }

    private void truncate(List<String> tables) {
        database.execute("set referential_integrity false");
        tables.forEach(table -> database.execute("truncate table " + table));
        database.execute("set referential_integrity true");
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(database.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }
}
