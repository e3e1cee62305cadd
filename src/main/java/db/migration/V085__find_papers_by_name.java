package db.migration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import passerelle.shared.Folding;

/** The folded names of papers; in Java, because only one of the databases can take the accents off. */
public class V085__find_papers_by_name extends BaseJavaMigration {

    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("alter table document add column name_folded varchar(400) default '' not null");
        }
        try (var page = context.getConnection()
                        .prepareStatement("select id, name from document where id > ? order by id limit 500");
                var update =
                        context.getConnection().prepareStatement("update document set name_folded = ? where id = ?")) {
            var names = page(page, FIRST);
            while (!names.isEmpty()) {
                fold(names, update);
                names = page(page, names.lastEntry().getKey());
            }
        }
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("alter table document alter column name_folded drop default");
        }
    }

    private static LinkedHashMap<UUID, String> page(PreparedStatement page, UUID after) throws SQLException {
        var names = new LinkedHashMap<UUID, String>();
        page.setObject(1, after);
        try (var rows = page.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        return names;
    }

    private static void fold(Map<UUID, String> names, PreparedStatement update) throws SQLException {
        for (var name : names.entrySet()) {
            update.setString(1, Folding.fold(name.getValue()));
            update.setObject(2, name.getKey());
            update.addBatch();
        }
        update.executeBatch();
    }
}
