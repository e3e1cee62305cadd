package passerelle.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes down what was measured, and on what. */
final class Findings {

    private static final String HEADING = "One person among a thousand cities";
    private static final int WANTED = 150;

    private final StringBuilder page = new StringBuilder();

    /** @param start what was measured about it, in words */
    void write(String conditions, String start, Map<String, List<Double>> taken) throws IOException {
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
        new PerformancePage().write("bin/bench", HEADING, page.toString());
    }

    /** The smallest that so many percent do not exceed. */
    static double percentile(List<Double> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private void line(String words) {
        page.append(String.format(Locale.ROOT, "%s%n", words));
    }
}
