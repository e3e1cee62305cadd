package passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How long the server was at work, as Tomcat's own log tells it: microseconds of each request, from its first byte on.
 */
final class RequestTimes {

    private static final Pattern NAMED = Pattern.compile("[?&]what=(\\w+)");

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
        return lines().stream().mapToDouble(RequestTimes::millis).sum();
    }

    /**
     * Of each request since it was last asked whose address says what it is, as the client of {@code passerelle.uidl}
     * does; in milliseconds and the shortest first.
     */
    Map<String, List<Double>> nextByName() throws IOException {
        var times = new TreeMap<String, List<Double>>();
        lines().forEach(line -> {
            var named = NAMED.matcher(line);
            if (named.find()) {
                times.computeIfAbsent(named.group(1), first -> new ArrayList<>())
                        .add(millis(line));
            }
        });
        times.values().forEach(all -> all.sort(null));
        return times;
    }

    private static double millis(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' '))) / 1_000.0;
    }

    private List<String> lines() throws IOException {
        try (var log = Files.newByteChannel(LOG)) {
            log.position(read);
            var bytes = ByteBuffer.allocate((int) (log.size() - read));
            while (bytes.hasRemaining() && log.read(bytes) >= 0) {
                // goes on to the end
            }
            read = log.position();
            return new String(bytes.array(), 0, bytes.position(), UTF_8).lines().toList();
        }
    }
}
