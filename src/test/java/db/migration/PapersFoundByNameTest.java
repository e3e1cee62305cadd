package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

class PapersFoundByNameTest {

    @Test
    void foldsTheNamesOfMorePapersThanOnePageHolds() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
                var statement = database.createStatement()) {
            statement.execute("create table document (id uuid not null primary key, name varchar(200) not null)");
            for (var number = 0; number < 1201; number++) {
                statement.execute("insert into document values ('%s', 'Stratégie Ø %d.pdf')"
                        .formatted(UUID.randomUUID(), number));
            }

            new V085__find_papers_by_name().migrate(new Open(database));

            try (var rows = statement.executeQuery(
                    "select count(*) from document where name_folded like 'strategie o %.pdf'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1201);
            }
        }
    }

    private record Open(Connection database) implements Context {

        @Override
        public Connection getConnection() {
            return database;
        }

        @Override
        public Configuration getConfiguration() {
            return new ClassicConfiguration();
        }
    }
}
