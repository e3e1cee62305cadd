package passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import passerelle.support.PostgresServer;

/** Not left to the second run, so that a migration that only H2 takes is found in the first. */
@Tag("database")
class PostgresMigrationTest {

    @Test
    void everyMigrationRunsOnPostgres() {
        var database = PostgresServer.freshDatabase();

        var result = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();

        assertThat(result.success).isTrue();
        assertThat(result.migrationsExecuted).isPositive();
    }
}
