package passerelle.search.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.NewDocument;
import passerelle.document.TestFiles;
import passerelle.shared.Audience;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class SearchBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private DocumentService documents;

    /** Of its own for each test: what one stores stays for the others. */
    private final String name = "Zürq" + UUID.randomUUID().toString().substring(0, 6);

    private final String code = "ch-" + name.replace('ü', 'u').toLowerCase(Locale.ROOT);

    private Visitor visitor;
    private Page page;

    @BeforeEach
    void enter() {
        var city = cities.add(code, name);
        cities.add(code + "-nord", name + " Nord");
        Acting.asSystem(() -> documents.store(new NewDocument(
                city, Audience.CITY, "letter", UUID.randomUUID(), TestFiles.pdf("Lettre " + name + ".pdf"))));
        visitor = visitor(Locale.ENGLISH)
                .open("cities")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city))
                .open("cities");
        page = visitor.page();
    }

    @Test
    void leadsToACityByTheKeysAlone() {
        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();

        page.keyboard().type(name.toUpperCase(Locale.ROOT).replace('Ü', 'u'));
        assertThat(options()).hasCount(3);
        assertThat(chosen()).containsText(name);
        page.keyboard().press("ArrowDown");
        assertThat(chosen()).containsText(name + " Nord");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(visitor.address("cities/" + code + "-nord"));
        assertThat(page.locator("h1")).isFocused();
        assertThat(field()).isHidden();
    }

    @Test
    void waitsForTheAnswerToWhatWasTypedLast() {
        page.keyboard().press("/");
        field().fill(name);
        assertThat(chosen()).containsText(name);

        field().fill(name + " nord");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(visitor.address("cities/" + code + "-nord"));
    }

    @Test
    void takesASlashInAFieldForASlash() {
        var filter = page.getByLabel("City", new GetByLabelOptions().setExact(true));
        filter.click();

        page.keyboard().type("a/b");

        assertThat(filter).hasValue("a/b");
        assertThat(field()).isHidden();
    }

    @Test
    void leavesTheSlashAloneOnceItIsSwitchedOff() {
        page.keyboard().press("/");
        page.locator(".search-slash").click();
        page.keyboard().press("Escape");
        visitor.open("map");

        page.keyboard().press("/");

        assertThat(field()).isHidden();
        assertThat(page.locator(".search-slash")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void givesTheFocusBackWhereItWas() {
        var filter = page.getByLabel("City", new GetByLabelOptions().setExact(true));
        filter.focus();

        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();
        page.keyboard().press("Escape");

        assertThat(field()).isHidden();
        assertThat(filter).isFocused();
    }

    @Test
    void doesNotOpenOverAForm() {
        visitor = visitor(Locale.ENGLISH).open("cities").signIn(logins.add(Role.SECRETARIAT, Locale.ENGLISH));
        page = visitor.page();
        visitor.open("cities").press("Add a city");

        page.keyboard().press("Control+k");

        assertThat(field()).isHidden();
    }

    @Test
    void downloadsADocument() {
        page.locator(".search-button").click();
        page.keyboard().type("lettre " + name);
        assertThat(options()).hasCount(1);

        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(download.suggestedFilename()).isEqualTo("Lettre " + name + ".pdf");
    }

    @Test
    void saysHowMuchIsFound() {
        for (var number = 1; number <= 5; number++) {
            cities.add(code + "-sur-" + number, name + " sur " + number);
        }
        visitor.open("cities/" + code).open("cities");
        page.locator(".search-button").click();
        assertThat(options()).hasCount(1);

        field().fill(name);
        assertThat(page.locator("dialog.search [role=status]")).hasText("7 cities, 1 document");
        assertThat(options()).hasCount(7);

        field().fill("zzzz");
        assertThat(page.getByText("Nothing found for “zzzz”.").last()).isVisible();
    }

    private Locator field() {
        return page.locator("dialog.search input");
    }

    private Locator options() {
        return page.locator("dialog.search").getByRole(AriaRole.OPTION);
    }

    private Locator chosen() {
        return page.locator("dialog.search [aria-selected=true]");
    }
}
