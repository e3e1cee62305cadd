package passerelle;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import passerelle.support.ServerProcess;
import passerelle.support.Visitor;
import passerelle.support.Visitors;

/** Every screen of the demo network is photographed in both languages, and axe finds nothing on any of them. */
@Tag("browser")
class ScreensBrowserTest {

    private static final ServerProcess SERVER = ServerProcess.onFile("--spring.profiles.active=demo");

    /** What one person sees: nobody before signing in. */
    record Tour(String person, List<Screen> screens) {

        @Override
        public String toString() {
            return person;
        }
    }

    /** @param press CSS of the links and buttons to press one after the other on the page of that address */
    record Screen(String name, String path, String... press) {}

    static final List<Tour> TOURS = List.of(
            new Tour(
                    "",
                    List.of(
                            new Screen("login", "login"),
                            new Screen("login-refused", "login?error"),
                            new Screen("setup", "setup"),
                            new Screen("invitation-unknown", "invitation/none"))),
            new Tour(
                    "secretariat",
                    List.of(
                            new Screen("home-secretariat", ""),
                            new Screen("cities", "cities"),
                            new Screen("cities-new", "cities", ".page-heading vaadin-button[theme~=primary]"),
                            new Screen("map", "map"),
                            new Screen("pipeline", "pipeline"),
                            new Screen("board", "pipeline?view=board"),
                            new Screen("fees", "fees"),
                            new Screen("accounts", "accounts"),
                            new Screen("account", "accounts", "vaadin-grid a[href^='accounts/']"),
                            new Screen("instruments", "instruments"),
                            new Screen("edition", "instruments", "main a[href^='instruments/']"),
                            new Screen("norms", "norms"),
                            new Screen("not-found", "cities/xx-nowhere"),
                            new Screen("overview", "cities/se-lunden/overview"),
                            new Screen("membership", "cities/se-lunden/membership"),
                            new Screen("membership-empty", "cities/fr-saint-amarin-les-ponts/membership"),
                            new Screen("index", "cities/se-lunden/index"),
                            new Screen("index-one-round", "cities/pt-vale-claro/index"),
                            new Screen("visit", "cities/it-valmora/visit"),
                            new Screen("visit-planned", "cities/de-bruckstadt/visit"),
                            new Screen("profile", "cities/it-valmora/profile"),
                            new Screen("profile-draft", "cities/pt-vale-claro/profile"),
                            new Screen("strategy", "cities/it-valmora/strategy"),
                            new Screen("fees-of-city", "cities/es-porto-sole/fees"),
                            new Screen("documents", "cities/it-valmora/documents"),
                            new Screen("people", "cities/it-valmora/people"),
                            new Screen("history", "cities/it-valmora/history"))),
            new Tour(
                    "coordinator.valmora",
                    List.of(
                            new Screen("home-coordinator", ""),
                            new Screen("city-of-coordinator", "cities/it-valmora"),
                            new Screen("answer-sheet", "cities/it-valmora/index", "main a[href*='/assessments/']"),
                            new Screen(
                                    "pre-check",
                                    "cities/it-valmora/index",
                                    "main a[href*='/assessments/']",
                                    ".sheet-header vaadin-button"))),
            new Tour("coordinator.lunden", List.of(new Screen("home-waiting", ""))),
            new Tour("contributor.valmora", List.of(new Screen("home-contributor", ""))),
            new Tour("expert", List.of(new Screen("home-expert", ""))),
            new Tour(
                    "analyst",
                    List.of(new Screen("home-analyst", ""), new Screen("index-of-analyst", "cities/se-lunden/index"))));

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @FieldSource("TOURS")
    void areAccessibleAndPhotographed(Tour tour) {
        var soft = new SoftAssertions();
        for (var language : List.of(ENGLISH, FRENCH)) {
            var visitor = enter(tour.person(), language);
            tour.screens().forEach(screen -> soft.check(() -> look(visitor, screen, language)));
        }
        soft.assertAll();
    }

    private Visitor enter(String person, Locale language) {
        var visitor = visitors.at(SERVER.address(), language);
        if (!person.isEmpty()) {
            visitor.open("login").signIn(person + "@demo.example", "footbridge-demo");
            if (language == FRENCH) {
                visitor.page()
                        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Français"))
                        .click();
                visitor.page().waitForSelector("html[lang=fr]");
            }
        }
        return visitor;
    }

    private void look(Visitor visitor, Screen screen, Locale language) {
        visitor.open(screen.path());
        Stream.of(screen.press()).forEach(selector -> press(visitor, selector));
        visitor.screenshot(screen.name());
        if (language == ENGLISH) {
            visitor.accessible();
        }
    }

    private static void press(Visitor visitor, String selector) {
        visitor.page().locator(selector).first().click();
        visitor.rest();
    }
}
