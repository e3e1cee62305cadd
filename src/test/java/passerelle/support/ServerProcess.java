package passerelle.support;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

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
        this.folder = ServerJvm.folderOfItsOwn("server-");
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
        return start(ServerJvm.common().command());
    }

    /**
     * As {@link #start}, and what the JVM learns until {@link #stop} makes the later starts of the test run shorter.
     */
    public ServerProcess rehearse() {
        return start(ServerJvm.common().learning());
    }

    /** Tells it to end, and waits until it did. */
    public void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
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

    private ServerProcess start(List<String> jvm) {
        var command = new ArrayList<>(jvm);
        command.addAll(
                List.of("--server.port=" + port, "--server.address=127.0.0.1", "--passerelle.password.rounds=4"));
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SERVER_"));
        try {
            process = builder.start();
            waitUntilHealthy(process);
            return this;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void waitUntilHealthy(Process started) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (started.waitFor(100, MILLISECONDS) || Instant.now().isAfter(until)) {
                throw new IllegalStateException("The server does not start:\n" + words());
            }
        }
    }

    private boolean isHealthy() throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
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

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
