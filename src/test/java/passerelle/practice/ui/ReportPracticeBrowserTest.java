package passerelle.practice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.TestPractices;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class ReportPracticeBrowserTest extends BrowserTest {

    private static final String[] TEXTS = {
        "Summary", "Context and needs", "Implementation", "Results in general", "Cross-cutting aspects in general"
    };

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestPractices some;

    private final String mark = UUID.randomUUID().toString().substring(0, 4);
    private CityId city;

    @BeforeEach
    void addCity() {
        city = cities.add("ie-valmora-" + mark, "Valmora " + mark);
    }

    @Test
    void aPracticeIsReportedReturnedAndPublished() {
        var coordinator = visitor(Locale.ENGLISH)
                .open("cities/ie-valmora-" + mark + "/practices")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        coordinator.inspect("practices-empty").press("Report a good practice");
        coordinator.inspect("practice-begun");
        report(coordinator);
        coordinator.press("Hand in");
        assertThat(coordinator.page().locator("vaadin-dialog")).containsText("All required sections are written.");
        coordinator.inspect("practice-check").press("Hand in");
        assertThat(coordinator.page().locator(".practice-stage")).containsText("the secretariat is reading it");

        var secretariat = visitor(Locale.FRENCH)
                .open("practices/ie-valmora-" + mark + "-1")
                .signIn(logins.add(Role.SECRETARIAT, Locale.FRENCH));
        secretariat.fill("Remarque sur : Contexte", "Combien de personnes ?").rest();
        assertThat(secretariat.page().locator("#context .practice-remarking .text-state"))
                .containsText("Enregistré");
        secretariat
                .inspect("practice-review")
                .press("Retourner avec des remarques")
                .press("Retourner");

        coordinator.open("practices/ie-valmora-" + mark + "-1/report");
        assertThat(coordinator.page().locator(".practice-remark")).containsText("Combien de personnes ?");
        coordinator.inspect("practice-returned");
        coordinator.press("Hand in").press("Hand in");

        secretariat.open("practices/ie-valmora-" + mark + "-1").press("Publier");
        var met = secretariat
                .page()
                .getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName("rempli").setExact(true));
        for (var place = 0; place < 5; place++) {
            met.nth(place).check();
        }
        secretariat.inspect("practice-publish").press("Publier");
        assertThat(secretariat.page().locator(".practice-header .status-badge")).containsText("publiée");
        secretariat.inspect("practice-published");
        coordinator.open("practices/ie-valmora-" + mark + "-1").inspect("practice-published");
    }

    private static void report(Visitor coordinator) {
        coordinator.fill("Title", "Neighbours’ tables");
        coordinator.fill("Contact person", "Integration office").fill("E-mail", "office@example.org");
        coordinator
                .page()
                .getByLabel("Neighbourhood", new GetByLabelOptions().setExact(true))
                .check();
        for (var text : TEXTS) {
            coordinator
                    .fill(text, "One **long table** in every street.\n\n- cooked together\n- each month")
                    .rest();
            assertThat(coordinator
                            .page()
                            .locator(".text-box[data-state=saved]")
                            .filter(new FilterOptions().setHasText(text)))
                    .hasCount(1);
        }
        coordinator.fill("Begun", "3/2021").rest();
        coordinator.page().locator("#summary .markdown-preview").click();
        assertThat(coordinator.page().locator("#summary .markdown-read strong")).hasText("long table");
        coordinator.inspect("practice-written");
        assertThat(coordinator.page().locator(".practice-left")).containsText("Nothing required is missing");
    }

    @Test
    void marksUpWordsWithFourButtonsAndRunsNothingThatSomebodyTyped() {
        var code = some.code(some.draft(city));
        var coordinator = visitor(Locale.ENGLISH)
                .open("practices/" + code + "/report")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        var page = coordinator.page();
        var area = page.locator("#context vaadin-text-area textarea");
        area.fill("a table");
        area.selectText();
        page.locator("#context .markdown-bold").click();
        assertThat(area).hasValue("**a table**");
        page.locator("#context .markdown-list").click();
        assertThat(area).hasValue("- **a table**");

        area.fill("<img src=x onerror=\"window.hacked=1\"> [x](javascript:window.hacked=1) **b**"
                + " ![y](https://tracker.example/p.gif) [site](https://example.org)");
        page.locator("#context .markdown-preview").click();
        var read = page.locator("#context .markdown-read");
        assertThat(read.locator("strong")).hasText("b");
        assertThat(read.locator("img")).hasCount(0);
        assertThat(read.locator("a")).hasCount(2);
        assertThat(read.locator("a[href^=javascript]")).hasCount(0);
        assertThat(page.evaluate("() => String(window.hacked)")).isEqualTo("undefined");
    }
}
