package passerelle.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import passerelle.support.Logins.Login;
import passerelle.support.Visitor;

/** Somebody who answers one area in a real browser. */
final class SeeingPerson {

    private static final WaitForFunctionOptions PATIENT = new WaitForFunctionOptions().setTimeout(60_000);

    /** When that card said that its answer is saved, in milliseconds since the page was asked for. */
    private static final String SAVED = """
            code => {
              const card = document.getElementById(code);
              const words = card?.querySelector('.answer-stored')?.textContent ?? '';
              return card && !card.hasAttribute('pending') && words.startsWith('Saved') && performance.now();
            }
            """;

    private static final String EXPLAINED =
            "code => document.getElementById(code)?.querySelector('.text-box')?.dataset.state === 'saved'";

    private record Given(int option, String words) {}

    private final Visitor visitor;
    private final String area;
    private final Random random = new Random(1);
    private final Map<String, Given> given = new HashMap<>();

    SeeingPerson(Visitor visitor, Login login, String sheet) {
        this.visitor = visitor;
        visitor.open("login").signIn(login.email(), login.password()).open(sheet);
        cards().first().waitFor();
        var areas = visitor.page().locator("a.area-link:not([href$=profile])").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        this.area = SilentPerson.part(areas, SilentPerson.PARTS - 1).getFirst();
        visitor.open(area);
    }

    /** Opens the page anew and takes an option as soon as there is one: milliseconds until it is saved. */
    double firstAnswer() {
        visitor.page().navigate(visitor.address(area), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return choose(cards().first());
    }

    /** One answer with its explanation. */
    void goOn() {
        var card = cards().nth(random.nextInt(cards().count()));
        choose(card);
        var code = card.getAttribute("id");
        var words = "Seen with my own eyes, " + random.nextInt(1_000_000);
        card.locator(".text-box textarea").fill(words);
        visitor.page().waitForFunction(EXPLAINED, code, PATIENT);
        given.computeIfPresent(code, (same, answer) -> new Given(answer.option(), words));
    }

    /** What is not on the page as it was given, once it is opened anew. */
    List<String> missing() {
        visitor.open(area);
        cards().first().waitFor();
        var missing = new ArrayList<String>();
        given.forEach((code, answer) -> {
            var card = visitor.page().locator("#" + code);
            var words = card.locator(".text-box textarea").inputValue();
            if (!options(card).nth(answer.option()).isChecked()
                    || !answer.words().isEmpty() && !words.equals(answer.words())) {
                missing.add("not there: " + code + " of " + area);
            }
        });
        return missing;
    }

    private double choose(Locator card) {
        var options = options(card);
        options.first().waitFor();
        var code = card.getAttribute("id");
        var before = given.get(code);
        var option = before == null ? random.nextInt(options.count()) : (before.option() + 1) % options.count();
        options.nth(option).click();
        var at = visitor.page().waitForFunction(SAVED, code, PATIENT).jsonValue();
        given.put(code, new Given(option, before == null ? "" : before.words()));
        return ((Number) at).doubleValue();
    }

    private static Locator options(Locator card) {
        return card.locator("vaadin-radio-button input");
    }

    private Locator cards() {
        return visitor.page().locator("answer-card:has(vaadin-radio-group)");
    }
}
