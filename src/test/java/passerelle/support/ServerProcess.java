package passerelle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.support.PostgresServer.Database;

/** The application in a JVM of its own, which a test may kill and start again at the same address on the same data. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern CODE = Pattern.compile("with the code (\\S+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final List<String> options;
    private @Nullable Process process;

    private ServerProcess(List<String> options) {
        this.folder = folderOfItsOwn();
        this.port = freePort();
        this.options = options;
    }

    /** Keeps its data in a folder of its own, as {@code bin/run} does in the project's. */
    public static ServerProcess onFile(String... options) {
        return new ServerProcess(List.of(options));
    }

    public static ServerProcess onPostgres(Database database, String... options) {
        var all = new ArrayList<>(List.of(options));
        all.add("--spring.datasource.url=" + database.url());
        all.add("--spring.datasource.username=" + database.user());
        all.add("--spring.datasource.password=" + database.password());
        return new ServerProcess(all);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Returns as soon as it answers. */
    public ServerProcess start() {
        try {
            var builder = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SERVER_"));
            process = builder.start();
            waitUntilHealthy(process);
            return this;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** As a power cut does: nothing is flushed, nobody is told. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The code of the last start with which the first account may be created. */
    public String firstAccountCode() {
        return CODE.matcher(words())
                .results()
                .map(match -> match.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Override
    public void close() {
        kill();
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = Stream.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                productionClassPath(),
                "passerelle.Application",
                "--server.port=" + port,
                "--server.address=127.0.0.1");
        return Stream.concat(start, options.stream()).toList();
    }

    private static String productionClassPath() {
        var separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator)))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(separator));
    }

    private void waitUntilHealthy(Process started) throws IOException {
        var until = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (!started.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("The server does not start:\n" + words());
            }
        }
    }

    private boolean isHealthy() {
        try {
            var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            Thread.sleep(100);
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String words() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** Below {@code target}, where its log can be read when the test is over. */
    private static Path folderOfItsOwn() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/servers")), "server-");
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
