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
import passerelle.reuse.TestReuse;
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

    @Autowired
    private TestReuse reuse;

    private final String mark = UUID.randomUUID().toString().substring(0, 4);
    private CityId city;

    @BeforeEach
    void addCity() {
        city = cities.add("cz-valmora-" + mark, "Valmora " + mark);
    }

    @Test
    void aPracticeIsReportedReturnedPublishedFoundAndAdapted() {
        var coordinator = visitor(Locale.ENGLISH)
                .open("cities/cz-valmora-" + mark + "/practices")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        coordinator.inspect("practices-empty").press("Report a good practice");
        coordinator.inspect("practice-begun");
        report(coordinator);
        coordinator.press("Hand in");
        assertThat(coordinator.page().locator("vaadin-dialog")).containsText("All required sections are written.");
        coordinator.inspect("practice-check").press("Hand in");
        assertThat(coordinator.page().locator(".practice-stage")).containsText("the secretariat is reading it");

        var secretariat = visitor(Locale.FRENCH)
                .open("login")
                .signIn(logins.add(Role.SECRETARIAT, Locale.FRENCH))
                .open("practices/cz-valmora-" + mark + "-1");
        secretariat.fill("Remarque sur : Contexte", "Combien de personnes ?").rest();
        assertThat(secretariat.page().locator("#context .practice-remarking .text-state"))
                .containsText("Enregistré");
        secretariat
                .inspect("practice-review")
                .press("Retourner avec des remarques")
                .press("Retourner");

        coordinator.open("practices/cz-valmora-" + mark + "-1/report");
        assertThat(coordinator.page().locator(".practice-remark")).containsText("Combien de personnes ?");
        coordinator.inspect("practice-returned");
        coordinator.press("Hand in").press("Hand in");

        secretariat.open("practices/cz-valmora-" + mark + "-1").press("Publier");
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
        coordinator.open("practices/cz-valmora-" + mark + "-1").inspect("practice-published");
        findWithoutAnAccount();
        adaptElsewhere();
    }

    private void findWithoutAnAccount() {
        var reader = visitor(Locale.ENGLISH).open("practices");
        reader.fill("Look for", "table " + mark).page().waitForURL(url -> url.contains("text=table"));
        assertThat(reader.rest().page().locator(".hits-total")).containsText("1 practice");
        reader.inspect("library-public");
        reader.page().locator(".hit-card h2 a").click();
        reader.page().waitForURL(url -> url.contains("/practices/cz-valmora-" + mark));
        assertThat(reader.rest().page().locator("h1")).hasText("Neighbours’ tables");
        assertThat(reader.page().locator("main")).not().containsText("office@example.org");
        assertThat(reader.page().locator("vaadin-side-nav")).hasCount(0);
        reader.inspect("practice-public");
        assertThat(reader.open("practices/cz-nowhere-7").page().locator("h1")).hasText("There is nothing here for you");
        reader.open("practices/cz-valmora-" + mark + "-1?lang=fr");
        assertThat(reader.page().locator(".adaptations h2")).hasText("Adaptée ailleurs");
        var page = reader.page().request().get(reader.address("practices/cz-valmora-" + mark + "-1"));
        assertThat(page.text()).contains("<title>Neighbours’ tables</title>", "One long table in every street.");
        assertThat(reader.page()
                        .request()
                        .get(reader.address("practices/cz-nowhere-7"))
                        .status())
                .isEqualTo(404);
    }

    private void adaptElsewhere() {
        var prato = reuse.member("cz-prato-" + mark, "Prato " + mark);
        var elsewhere = visitor(Locale.ENGLISH)
                .open("practices/cz-valmora-" + mark + "-1")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, prato));
        elsewhere.page().waitForURL(elsewhere.address("practices/cz-valmora-" + mark + "-1"));
        elsewhere.press("We adapted this");
        elsewhere.fill("What you took over, and what you do differently", "In school yards");
        elsewhere.inspect("practice-adapt").press("Tell it");
        assertThat(elsewhere.page().locator(".adaptation h3")).hasText("Prato " + mark);
        elsewhere.fill("How it went", "They **stayed** for tea.").rest();
        assertThat(elsewhere.page().locator(".adaptation .text-box[data-state=saved]"))
                .hasCount(1);
        elsewhere.inspect("practice-adapted");

        var reader = visitor(Locale.ENGLISH).open("practices/cz-valmora-" + mark + "-1");
        assertThat(reader.page().locator(".adaptation strong")).hasText("stayed");
        assertThat(reader.page().locator(".adaptation a")).hasCount(0);
        reader.open("practices?text=table%20" + mark + "&map=europe");
        assertThat(reader.page().locator(".hit-reuse")).containsText("adapted by 1 city");
        reader.inspect("library-map");
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
