package passerelle.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes down what was measured, and on what. */
final class Findings {

    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final int WANTED = 150;

    private final StringBuilder page = new StringBuilder();

    /** @param start what was measured about it, in words */
    void write(String conditions, String start, Map<String, List<Double>> taken) throws IOException {
        line("# How fast it is");
        line("");
        line("Written by `bin/bench` on " + LocalDate.now() + "; run it again rather than change it.");
        line("");
        line("Machine: " + machine());
        line("");
        line("Conditions: " + conditions);
        line("");
        line("Start: " + start);
        line("");
        line(
                "Server time in milliseconds from a click until the page is at rest: the sum of all its requests, as Tomcat");
        line("measures them. Wanted are at most " + WANTED + " for 95 clicks of 100.");
        line("");
        line("| Screen | clicks | median | 95 % | slowest |");
        line("|---|---:|---:|---:|---:|");
        taken.forEach((screen, times) -> line("| %s | %d | %.0f | %.0f%s | %.0f |"
                .formatted(
                        screen.isEmpty() ? "home" : screen,
                        times.size(),
                        percentile(times, 50),
                        percentile(times, 95),
                        percentile(times, 95) > WANTED ? " (!)" : "",
                        times.getLast())));
        var all = taken.values().stream().flatMap(List::stream).sorted().toList();
        line("| all | %d | %.0f | %.0f | %.0f |"
                .formatted(all.size(), percentile(all, 50), percentile(all, 95), all.getLast()));
        Files.writeString(PAGE, page);
    }

    /** The smallest that so many percent do not exceed. */
    static double percentile(List<Double> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
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
        return "%d processors (%s), %s; load %.1f when the clicks began; Java %s."
                .formatted(
                        system.getAvailableProcessors(),
                        model,
                        system.getName(),
                        system.getSystemLoadAverage(),
                        System.getProperty("java.version"));
    }

    private void line(String words) {
        page.append(String.format(Locale.ROOT, "%s%n", words));
    }
}
