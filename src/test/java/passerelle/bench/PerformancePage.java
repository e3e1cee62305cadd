package passerelle.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of what was measured; each benchmark writes its own section and leaves the others alone. */
public final class PerformancePage {

    private static final Path PAGE = Path.of("docs", "performance.md");

    private final String machine = machine();

    public PerformancePage() throws IOException {}

    /** @param by the command that measures it again */
    public void write(String by, String heading, String findings) throws IOException {
        var section = """
                ## %s

                Written by `%s` on %s; run it again rather than change it.

                Machine: %s

                %s
                """.formatted(heading, by, LocalDate.now(), machine, findings.strip());
        var sections = new ArrayList<>(List.of(Files.readString(PAGE).split("(?m)^(?=## )")));
        var own = IntStream.range(0, sections.size())
                .filter(place -> sections.get(place).startsWith("## " + heading + "\n"))
                .findFirst();
        own.ifPresentOrElse(place -> sections.set(place, section), () -> sections.add(section));
        Files.writeString(PAGE, sections.stream().map(String::strip).collect(Collectors.joining("\n\n")) + "\n");
    }

    private static String machine() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var cpu = Path.of("/proc/cpuinfo");
        var model = Files.isReadable(cpu)
                ? Files.readString(cpu)
                        .lines()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(system.getArch())
                : system.getArch();
        return "%d processors (%s), %s; load %.1f at the time; Java %s."
                .formatted(
                        system.getAvailableProcessors(),
                        model,
                        system.getName(),
                        system.getSystemLoadAverage(),
                        System.getProperty("java.version"));
    }
}
