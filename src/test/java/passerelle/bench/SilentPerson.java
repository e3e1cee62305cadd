package passerelle.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import passerelle.assessment.ui.SheetPage;
import passerelle.support.Logins.Login;
import passerelle.uidl.FlowBrowser;

/** Somebody who answers some areas of a sheet again and again, without a screen. */
final class SilentPerson implements AutoCloseable {

    /** The four people of a city without a screen, and one with a browser. */
    static final int PARTS = 5;

    private record Given(String area, int option, String words) {

        Given with(String explanation) {
            return new Given(area, option, explanation);
        }

        boolean standsIn(SheetPage page, String code) {
            return page.chosen(code).equals(Optional.of(option))
                    && (words.isEmpty() || page.explained(code).equals(words));
        }
    }

    private final FlowBrowser browser;
    private final String sheet;
    private final Random random;
    private final SheetPage page;
    private final List<String> areas;
    private final Map<String, Given> given = new HashMap<>();
    private final Deque<String> cards = new ArrayDeque<>();
    private int area;
    private boolean choosing = true;
    private volatile int saves;

    /** @param part which of all areas are this person's, as {@link #part} counts them */
    SilentPerson(String address, Login login, String sheet, int part) throws IOException {
        this.browser = new FlowBrowser(address).signIn(login.email(), login.password());
        this.sheet = sheet;
        this.random = new Random(part);
        this.page = SheetPage.open(browser, sheet).listen();
        this.areas = part(page.areas(), part);
        turnTo(0);
    }

    /** Every so many areas one, beginning with that one, so that nobody answers what another answers. */
    static List<String> part(List<String> areas, int part) {
        return IntStream.range(0, areas.size())
                .filter(place -> place % PARTS == part)
                .mapToObj(areas::get)
                .toList();
    }

    /** Saves one answer or one explanation; behind the last of an area it opens the next. */
    void goOn() throws IOException {
        if (cards.isEmpty()) {
            turnTo((area + 1) % areas.size());
        }
        var code = cards.getFirst();
        if (choosing) {
            var option = random.nextInt(page.options(code));
            page.choose(code, option);
            given.put(code, new Given(areas.get(area), option, ""));
        } else {
            var words = "As the council decided on day " + saves + ", with a report each year. " + code;
            page.explain(code, words);
            given.computeIfPresent(code, (same, answer) -> answer.with(words));
            cards.removeFirst();
        }
        choosing = !choosing;
        saves++;
    }

    int saves() {
        return saves;
    }

    int resynchronized() {
        return page.resynchronized();
    }

    /** What is not on the page as it was given, once it is opened anew. */
    List<String> missing() throws IOException {
        var missing = new ArrayList<String>();
        try (var again = SheetPage.open(browser, sheet)) {
            for (var mine : areas) {
                again.go(mine);
                given.entrySet().stream()
                        .filter(entry -> entry.getValue().area().equals(mine))
                        .filter(entry -> !entry.getValue().standsIn(again, entry.getKey()))
                        .map(Map.Entry::getKey)
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private void turnTo(int next) throws IOException {
        area = next;
        page.go(areas.get(area));
        cards.addAll(page.choices());
    }

    @Override
    public void close() {
        page.close();
        browser.close();
    }
}
