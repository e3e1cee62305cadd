package passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How long the server was at work, as Tomcat's own log tells it: microseconds of each request, from its first byte on.
 */
final class RequestTimes {

    private static final Path FOLDER = Path.of("target", "bench");

    static final Path LOG = FOLDER.resolve("access.log");

    static final List<String> OPTIONS = List.of(
            "--server.tomcat.accesslog.enabled=true",
            "--server.tomcat.accesslog.directory=" + FOLDER.toAbsolutePath(),
            "--server.tomcat.accesslog.prefix=access",
            "--server.tomcat.accesslog.suffix=.log",
            "--server.tomcat.accesslog.rotate=false",
            "--server.tomcat.accesslog.buffered=false",
            "--server.tomcat.accesslog.pattern=%D %r");

    private long read;

    /** Of all requests since it was last asked, in milliseconds. */
    double next() throws IOException {
        try (var log = Files.newByteChannel(LOG)) {
            log.position(read);
            var bytes = ByteBuffer.allocate((int) (log.size() - read));
            while (bytes.hasRemaining() && log.read(bytes) >= 0) {
                // goes on to the end
            }
            read = log.position();
            return new String(bytes.array(), 0, bytes.position(), UTF_8)
                            .lines()
                            .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                            .sum()
                    / 1_000.0;
        }
    }
}
