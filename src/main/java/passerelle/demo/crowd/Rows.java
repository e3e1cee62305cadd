package passerelle.demo.crowd;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gathers rows of all tables, and writes them many at a time. */
class Rows {

    private static final int BATCH = 1_000;

    private final Map<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);

    void add(Table table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, missing -> new ArrayList<>()).add(values);
    }

    /** Parents first, as the tables stand. */
    void write(JdbcTemplate database) {
        waiting.forEach((table, rows) -> database.batchUpdate(table.insert(), rows, BATCH, Rows::fill));
        waiting.clear();
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
