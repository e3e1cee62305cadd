package passerelle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import passerelle.Screens.Screen;
import passerelle.Screens.Tour;
import passerelle.support.Bundle;
import passerelle.support.Logins.Login;
import passerelle.support.ServerProcess;
import passerelle.support.Visitor;
import passerelle.support.Visitors;

/** Every screen of the demo network is photographed in both languages, and axe finds nothing on any of them. */
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class ScreensBrowserTest {

    private static final ServerProcess DEMO = ServerProcess.onFile("--spring.profiles.active=demo", "--demo.cities=8");
    private static final Set<String> SEEN = new HashSet<>();

    @RegisterExtension
    private static final Visitors VISITORS = new Visitors();

    /**
     * One of each language, who are one person after the other: a new browser would have to read the application again.
     */
    private static final Map<Locale, Visitor> READERS = new HashMap<>();

    @BeforeAll
    static void start() {
        DEMO.start();
    }

    @AfterAll
    static void stop() {
        DEMO.close();
    }

    @ParameterizedTest
    @FieldSource("passerelle.Screens#TOURS")
    @Order(1)
    void areAccessibleAndPhotographed(Tour tour) {
        var soft = new SoftAssertions();
        for (var language : List.of(ENGLISH, FRENCH)) {
            var visitor = enter(tour.person(), language);
            tour.screens()
                    .forEach(screen -> soft.check(() -> {
                        go(visitor, screen);
                        screen.press().forEach(step -> press(visitor, step, language));
                        look(visitor, screen.name(), language);
                    }));
        }
        soft.assertAll();
    }

    @Test
    @Order(2)
    void leadFromTheAccountByTheOneTimeLinkToThePassword() {
        for (var language : List.of(ENGLISH, FRENCH)) {
            var secretariat = enter("secretariat", language).open("accounts");
            press(secretariat.fill(words("accounts.search", language), "Kastrel"), "Kastrel", language);
            secretariat.page().waitForURL(url -> url.contains("/accounts/"));
            look(secretariat.rest(), "account", language);
            press(secretariat, "grant.give", language);
            look(secretariat, "account-grant", language);
            press(secretariat, "form.cancel", language);
            press(secretariat, "account.invite", language);
            var link = secretariat.page().locator(".one-time-link input");
            assertThat(link).hasValue(Pattern.compile("/invitation/.+"));
            look(secretariat, "account-invite", language);

            var invited =
                    VISITORS.at(DEMO.address(), language).open(link.inputValue().replaceAll(".*/inv", "inv"));
            look(invited, "invitation", language);
        }
    }

    @Test
    @Order(2)
    void leadFromATableToWhatItWouldChange() {
        var table = new FilePayload("cities.csv", "text/csv", "country,city\nIT,Pontenuovo\nXX,\n".getBytes(UTF_8));
        for (var language : List.of(ENGLISH, FRENCH)) {
            var secretariat = enter("secretariat", language).open("intakes");
            press(secretariat, "intake.begin", language);
            secretariat.page().locator("vaadin-upload input[type=file]").setInputFiles(table);
            secretariat.page().locator("vaadin-upload-file[complete]").waitFor();
            press(secretariat, "intake.look", language);
            secretariat.page().waitForURL(url -> url.contains("/intakes/"));
            look(secretariat.rest(), "import", language);
            look(secretariat.open("intakes"), "imports", language);
        }
    }

    /** In French for this year, in English for the next one, since a round is opened once for a city. */
    @Test
    @Order(2)
    void leadFromARoundToItsReportAndToANewDeadline() {
        for (var language : List.of(FRENCH, ENGLISH)) {
            var year = Year.now().plusYears(language == FRENCH ? 0 : 1);
            var secretariat = enter("secretariat", language).open("rounds/open?cities=narrowed&round=" + year);
            look(secretariat, "round-opening", language);
            secretariat.page().locator(".opening-page .actions vaadin-button").click();
            secretariat.page().waitForURL(url -> url.contains("/rounds?round="));
            look(secretariat.rest(), "round-report", language);
            press(secretariat, "form.close", language);
            look(secretariat, "round-desk", language);
            press(secretariat, "journey.many.row", language);
            press(secretariat, "round.move", language);
            look(secretariat, "round-deadline", language);
        }
    }

    @Test
    @Order(2)
    void leadByTheSearchToWhatIsFound() {
        for (var language : List.of(ENGLISH, FRENCH)) {
            var secretariat = enter("secretariat", language).open("norms");
            look(secretariat, "search-button", language);
            press(secretariat, "search.open", language);
            look(secretariat, "search-begin", language);
            look(search(secretariat, "ar"), "search-hits", language);
            look(search(secretariat, "zzzz"), "search-none", language);
        }
    }

    private static Visitor search(Visitor visitor, String words) {
        visitor.page().locator("dialog.search input").fill(words);
        var answer =
                visitor.page().locator("dialog.search").locator(".search-hit mark:visible, .search-sentence:visible");
        assertThat(answer.first()).containsText(words, new ContainsTextOptions().setIgnoreCase(true));
        return visitor.rest();
    }

    /** Of Northbridge, whose evaluation is opened first. */
    @Test
    @Order(2)
    void leadFromAnOpenEvaluationToItsEnd() {
        var strategy = "cities/ca-northbridge/strategy";
        var opening = enter("secretariat", ENGLISH).open(strategy);
        press(opening, "evaluation.open", ENGLISH);
        press(opening, "evaluation.open", ENGLISH);
        for (var language : List.of(ENGLISH, FRENCH)) {
            var secretariat = enter("secretariat", language).open(strategy);
            look(secretariat, "evaluation", language);
            press(secretariat, "discussion.record", language);
            look(secretariat, "discussion-form", language);
            press(secretariat, "form.cancel", language);
            press(secretariat, "evaluation.close", language);
            look(secretariat, "evaluation-close", language);
        }
    }

    /** Each time on another card, since one on which somebody is at work is theirs for a while. */
    @Test
    @Order(2)
    void showBothTextsWhenTwoPeopleWroteAtOnce() {
        for (var language : List.of(ENGLISH, FRENCH)) {
            var card = language == ENGLISH ? "COM-01" : "COM-02";
            var late = enter("coordinator.valmora", language).open("cities/it-valmora/index");
            press(late, "assessment.continue", language);
            var sheet = late.path().replaceFirst("(assessments/[^/?]+).*", "$1/commitment");
            var early = enter("contributor.valmora", language == ENGLISH ? FRENCH : ENGLISH)
                    .open(sheet);
            late.open(sheet).page().context().setOffline(true);
            explanation(late, card).locator("textarea").fill("Thirty actions, adopted " + language);
            explanation(early, card).locator("textarea").fill("Adopted by the council " + language);
            explanation(early, card)
                    .and(early.page().locator("[data-state=saved]"))
                    .waitFor();
            late.page().context().setOffline(false);
            explanation(late, card).locator(".collision").waitFor();
            look(late.rest(), "collision", language);
        }
    }

    private static Locator explanation(Visitor visitor, String card) {
        return visitor.page().locator("#" + card + " .text-box");
    }

    @Test
    @Order(2)
    void beginWithTheFirstAccount() {
        try (var empty = ServerProcess.onFile()) {
            empty.start();
            for (var language : List.of(ENGLISH, FRENCH)) {
                look(VISITORS.at(empty.address(), language).open("setup"), "setup", language);
            }
        }
    }

    @Test
    @Order(3)
    void leaveNoAddressOut() {
        assertThat(Routes.all()).allSatisfy(route -> assertThat(SEEN).anyMatch(path -> Routes.leadsTo(route, path)));
    }

    /** By a click to a page that is not there yet; a form that is open on the one before is closed. */
    private static void go(Visitor visitor, Screen screen) {
        var form = visitor.page().locator("vaadin-dialog[opened], dialog.search[open]");
        if (form.count() > 0) {
            visitor.page().keyboard().press("Escape");
            assertThat(form).hasCount(0);
        }
        if (visitor.page().locator("main").count() == 0) {
            visitor.open(screen.path());
        } else if (!visitor.path().equals(screen.path())) {
            visitor.follow(screen.path());
        }
    }

    private static Visitor enter(String person, Locale language) {
        var visitor = READERS.computeIfAbsent(language, reader -> VISITORS.at(DEMO.address(), reader))
                .leave();
        if (!person.isEmpty()) {
            visitor.comeIn(new Login(person + "@demo.example", "footbridge-demo"));
            speak(visitor.open(""), language);
        }
        return visitor;
    }

    /** The account remembers the language chosen last. */
    private static void speak(Visitor visitor, Locale language) {
        if (visitor.page().locator("html[lang=" + language + "]").count() == 0) {
            visitor.press(language == FRENCH ? "Français" : "English");
            visitor.page().waitForSelector("html[lang=" + language + "]");
        }
    }

    /**
     * A button before a link, such as the history of one thing before that of the city; in a form what lies in it; else
     * a box to tick or what a menu offers.
     */
    private static void press(Visitor visitor, String step, Locale language) {
        var name = new GetByRoleOptions().setName(words(step, language));
        var button = visitor.page().getByRole(AriaRole.BUTTON, name);
        var link = visitor.page().getByRole(AriaRole.LINK, name);
        var choice = visitor.page().getByRole(AriaRole.CHECKBOX, name);
        var entry = visitor.page().getByRole(AriaRole.MENUITEM, name);
        var inForm = visitor.page().locator("vaadin-dialog[opened]").last().locator(button);
        button.or(link).or(choice).or(entry).first().waitFor();
        if (inForm.count() + button.count() > 0) {
            (inForm.count() > 0 ? inForm : button).first().click();
        } else if (choice.count() + entry.count() > 0) {
            choice.or(entry).first().click();
        } else {
            var target = link.first().getAttribute("href");
            link.first().click();
            visitor.page().waitForURL(address -> address.endsWith(target));
        }
        visitor.rest();
    }

    /** What axe finds is the same in both languages. */
    private static void look(Visitor visitor, String name, Locale language) {
        SEEN.add(visitor.path());
        if (language == ENGLISH) {
            visitor.inspect(name);
        } else {
            visitor.screenshot(name);
        }
    }

    /** Of a key; what is none stands for itself. */
    private static String words(String key, Locale language) {
        var bundle = language == FRENCH ? Bundle.french() : Bundle.english();
        return bundle.texts().getOrDefault(key, key);
    }
}
