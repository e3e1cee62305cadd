package passerelle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JVM that servers run in. What it learns of the classes in one start it remembers (JEP 514), so that the servers
 * after it start in half the time; it remembers those of jars only, so the application is made one.
 */
final class ServerJvm {

    private static final class Common {
        static final ServerJvm JVM = new ServerJvm(folderOfItsOwn("jvm-"));
    }

    private final Path memory;
    private final String classPath;

    private ServerJvm(Path folder) {
        memory = folder.resolve("memory.aot");
        var jar = folder.resolve("passerelle.jar");
        classPath = Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator())))
                .filter(entry -> !entry.contains("test-classes"))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jarOf(entry, jar) : entry)
                .collect(Collectors.joining(separator()));
    }

    /** The one of this test run. */
    static ServerJvm common() {
        return Common.JVM;
    }

    List<String> command() {
        return Files.exists(memory) ? command("-XX:AOTCache=" + memory) : command("-Xshare:auto");
    }

    /** The memory is written when the server ends by itself. */
    List<String> learning() {
        return Files.exists(memory) ? command() : command("-XX:AOTCacheOutput=" + memory);
    }

    /** Below {@code target}, where what lies in it can be read when the test is over. */
    static Path folderOfItsOwn(String prefix) {
        try {
            var servers = Files.createDirectories(Path.of("target/servers").toAbsolutePath());
            return Files.createTempDirectory(servers, prefix);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private List<String> command(String sharing) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "-Xmn256m",
                "-XX:MetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                sharing,
                "-cp",
                classPath,
                "passerelle.Application");
    }

    private static String jarOf(String classes, Path jar) {
        var made = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C", classes, ".");
        if (made != 0) {
            throw new IllegalStateException("No jar could be made of " + classes);
        }
        return jar.toString();
    }

    private static String separator() {
        return System.getProperty("path.separator");
    }
}
