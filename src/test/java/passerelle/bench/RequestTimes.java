package passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How long the server was at work, as Tomcat's own log tells it: microseconds of each request, from its first byte on.
 */
final class RequestTimes {

    private static final Path FOLDER = Path.of("target", "bench");

    static final Path LOG = FOLDER.resolve("access.log");

    /** What makes Tomcat write it, as variables of the environment. */
    static final Map<String, String> SETTINGS = Map.of(
            "SERVER_TOMCAT_ACCESSLOG_ENABLED", "true",
            "SERVER_TOMCAT_ACCESSLOG_DIRECTORY", FOLDER.toAbsolutePath().toString(),
            "SERVER_TOMCAT_ACCESSLOG_PREFIX", "access",
            "SERVER_TOMCAT_ACCESSLOG_SUFFIX", ".log",
            "SERVER_TOMCAT_ACCESSLOG_ROTATE", "false",
            "SERVER_TOMCAT_ACCESSLOG_BUFFERED", "false",
            "SERVER_TOMCAT_ACCESSLOG_PATTERN", "%D %r");

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
