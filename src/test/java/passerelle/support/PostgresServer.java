package passerelle.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL 18 of a test run: in a container where there is a Docker engine, else embedded. */
public final class PostgresServer {

    private static final class Running {
        static final PostgresServer SERVER = start();
    }

    private final String host;
    private final String user;
    private final String password;

    private PostgresServer(String kind, String host, String user, String password) {
        this.host = host;
        this.user = user;
        this.password = password;
        LoggerFactory.getLogger(PostgresServer.class).info("Tests use the {} at {}", kind, host);
    }

    /** An empty database of its own for whoever asks. */
    public static Database freshDatabase() {
        return Running.SERVER.create("test_" + UUID.randomUUID().toString().replace('-', '_'));
    }

    /** How to reach one database. */
    public record Database(String url, String user, String password) {}

    private static PostgresServer start() {
        return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    @SuppressWarnings("resource") // Testcontainers removes it when the tests are over
    private static PostgresServer inContainer() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        var host = container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new PostgresServer(
                "PostgreSQL of Testcontainers", host, container.getUsername(), container.getPassword());
    }

    @SuppressWarnings("resource") // stops with the JVM
    private static PostgresServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            return new PostgresServer("embedded PostgreSQL", "localhost:" + server.getPort(), "postgres", "postgres");
        } catch (IOException unable) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", unable);
        }
    }

    private Database create(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return new Database(url(name), user, password);
        } catch (SQLException refused) {
            throw new IllegalStateException("No database could be created at " + host, refused);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://" + host + "/" + database;
    }
}
