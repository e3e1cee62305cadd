package passerelle.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import passerelle.support.Visitor;

/** Somebody who clicks from screen to screen while the time of the server is taken. */
final class Clicks {

    private static final String SEARCH = "search: ar";

    private final Visitor visitor;
    private final Stops stops;
    private final RequestTimes times = new RequestTimes();
    private final Map<String, List<Double>> taken = new LinkedHashMap<>();

    Clicks(Visitor visitor, Stops stops) {
        this.visitor = visitor;
        this.stops = stops;
    }

    void warmUp(int clicks) throws IOException {
        while (taken.values().stream().mapToInt(List::size).sum() < clicks) {
            round();
        }
        taken.clear();
    }

    void take(int rounds) throws IOException {
        for (var number = 0; number < rounds; number++) {
            round();
        }
    }

    /** Milliseconds by screen, the shortest first. */
    Map<String, List<Double>> taken() {
        taken.values().forEach(all -> all.sort(null));
        return taken;
    }

    private void round() throws IOException {
        for (var stop : stops.round().entrySet()) {
            visitor.rest();
            times.next();
            visitor.follow(stop.getValue());
            visitor.page().waitForTimeout(30);
            visitor.rest();
            note(stop.getKey());
        }
        if (Stops.isWanted(SEARCH)) {
            search();
        }
    }

    /** No page of its own: it opens over any other, and answers once the person who types pauses. */
    private void search() throws IOException {
        var page = visitor.page();
        page.keyboard().press("Control+k");
        visitor.rest();
        times.next();
        page.locator("dialog.search input").fill("ar");
        page.waitForTimeout(500);
        visitor.rest();
        note(SEARCH);
        page.keyboard().press("Escape");
    }

    private void note(String screen) throws IOException {
        taken.computeIfAbsent(screen, first -> new ArrayList<>()).add(times.next());
    }
}
