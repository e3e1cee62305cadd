package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store that was filled before cities could be sorted by their country. */
class CountryColumnsTest {

    @Test
    void areFilledForCitiesThatAreThereAlready() {
        try (var source = new HikariDataSource()) {
            source.setJdbcUrl("jdbc:h2:mem:countries;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            var database = new JdbcTemplate(source);
            migrate(source, MigrationVersion.fromVersion("073"));
            database.update("""
                insert into city (id, code, name_local, name_en, name_fr, folded, sort_en, sort_fr, country,
                    region, website, network, standing, version)
                values (random_uuid(), 'se-oresby', 'Oresby', 'Oresby', 'Oresby', 'oresby', 'oresby', 'oresby', 'se',
                    '', '', '', 'PROSPECT', 0)""");

            migrate(source, MigrationVersion.LATEST);

            assertThat(database.queryForMap("select country_en, country_fr from city"))
                    .containsEntry("country_en", "sweden")
                    .containsEntry("country_fr", "suede");
        }
    }

    private static void migrate(HikariDataSource source, MigrationVersion target) {
        Flyway.configure().dataSource(source).target(target).load().migrate();
    }
}
