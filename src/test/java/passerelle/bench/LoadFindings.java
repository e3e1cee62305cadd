package passerelle.bench;

import static passerelle.bench.Findings.percentile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what was measured while many people answered at once. */
final class LoadFindings {

    /** What is asked, in words, with how many milliseconds it may take for 95 of 100. */
    private record Limit(String what, String words, int most) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("choose", "save an answer", 60),
            new Limit("explain", "save an explanation", 60),
            new Limit("open", "open an area", 150));

    private final StringBuilder page = new StringBuilder();
    private final int people;

    LoadFindings(int people, int towns, int seeing) {
        this.people = people;
        line(
                "Conditions: %d people of %d cities, each with a page of the answer sheet that is open and hears of what others"
                        + " save, and %d people with a browser beside them; client, browsers and PostgreSQL 18 on the same machine, and"
                        + " what is saved is on the disk before it is called so; every question of every city was answered in the round before.",
                people, towns, seeing);
        line("");
        line("Server time of a request in milliseconds, as Tomcat measures it. Wanted are at most 60 to save and 150 to"
                + " open for 95 of 100 while each saves once a second; without a pause the machine is the limit.");
    }

    LoadFindings phase(String name, LoadPhase phase) {
        line("");
        line(
                "| %s, %d s | number | each second | median | 95 %% | 99 %% | slowest |",
                name, phase.length().toSeconds());
        line("|---|---:|---:|---:|---:|---:|---:|");
        LIMITS.forEach(limit -> line(limit, phase, phase.times()));
        line("| all saves | %d | %.1f | | | | |", phase.saves(), phase.perSecond(phase.saves()));
        return this;
    }

    private void line(Limit limit, LoadPhase phase, Map<String, List<Double>> times) {
        var all = times.getOrDefault(limit.what(), List.of());
        if (all.isEmpty()) {
            return;
        }
        line(
                "| %s | %d | %.1f | %.0f | %.0f%s | %.0f | %.0f |",
                limit.words(),
                all.size(),
                phase.perSecond(all.size()),
                percentile(all, 50),
                percentile(all, 95),
                percentile(all, 95) > limit.most() ? " (!)" : "",
                percentile(all, 99),
                all.getLast());
    }

    /** @param alone milliseconds in a browser, the shortest first, before the others came */
    LoadFindings firstAnswer(List<Double> alone, List<Double> among) {
        line("");
        line(
                "From asking for the page in a browser to its first saved answer: median %.0f ms and at most %.0f ms before"
                        + " the others came, median %.0f ms among them.",
                percentile(alone, 50), alone.getLast(), percentile(among, 50));
        return this;
    }

    /** @param empty MB in use after a collection before all came, and full while their pages are open */
    LoadFindings heap(String most, int empty, int full) {
        line("");
        line(
                "Heap in use: %d MB before they came, %d MB with their pages open, that is %.1f MB for each; at most %s.",
                empty, full, (full - empty) / (double) people, most);
        return this;
    }

    LoadFindings errors(int errors, int resynchronized) {
        line("");
        line(
                "Errors: %d. Whatever was called saved was there when the pages were opened anew. Pages asked for as a whole"
                        + " again because a message was lost: %d.",
                errors, resynchronized);
        return this;
    }

    String words() {
        return page.toString();
    }

    private void line(String words, Object... arguments) {
        page.append(String.format(Locale.ROOT, words, arguments)).append('\n');
    }
}
