package passerelle.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import passerelle.support.PostgresServer.Database;

/** The built application in a JVM of its own; Tomcat writes down how long each request took. */
final class BuiltApplication implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path GC = FOLDER.resolve("gc.log");
    private static final Pattern FULL_GC = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Process process;
    private final Duration firstPage;

    /** As {@code bin/run} starts it for a look at the demo. */
    BuiltApplication(Database database, String... options) throws IOException {
        this(database, port -> withOptions(new ProcessBuilder("bin/run", "--port", port), options));
    }

    /** As the image starts it for a town hall, with that much heap from the beginning. */
    static BuiltApplication asDeployed(Database database, String heap) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new BuiltApplication(
                database,
                port -> new ProcessBuilder(
                        java,
                        "-Xms" + heap,
                        "-Xmx" + heap,
                        "-XX:MetaspaceSize=256m",
                        "-jar",
                        "target/unpacked/passerelle.jar",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1"));
    }

    private static ProcessBuilder withOptions(ProcessBuilder start, String... options) {
        start.command().addAll(List.of(options));
        return start;
    }

    private BuiltApplication(Database database, Function<String, ProcessBuilder> atPort) throws IOException {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(GC);
        Files.deleteIfExists(RequestTimes.LOG);
        var start = atPort.apply(Integer.toString(port));
        start.environment().putAll(RequestTimes.SETTINGS);
        start.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + GC + " " + System.getProperty("bench.jvm", ""),
                        "DEMO_ROUNDS", "5",
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()));
        var begun = Instant.now();
        process = start.redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("server.log").toFile())
                .start();
        waitFor("login");
        firstPage = Duration.between(begun, Instant.now());
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** From its start to its first page. */
    Duration firstPage() {
        return firstPage;
    }

    /** Until everything that belongs to the start is done. */
    void waitUntilReady() {
        waitFor("actuator/health/readiness");
    }

    /** What is in use after a full collection, in MB. */
    int heap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run").start().waitFor();
        return FULL_GC.matcher(Files.readString(GC))
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void waitFor(String path) {
        var until = Instant.now().plus(PATIENCE);
        try {
            while (!answers(path)) {
                if (process.waitFor(50, MILLISECONDS) || Instant.now().isAfter(until)) {
                    throw new IllegalStateException("The server does not start; see " + FOLDER.resolve("server.log"));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address() + "/" + path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
