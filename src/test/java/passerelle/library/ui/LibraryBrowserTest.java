package passerelle.library.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.library.TestLibrary;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;

class LibraryBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestLibrary shelf;

    @Test
    void isSearchedNarrowedAndOpened() {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        var city = cities.add("lt-kaunas-" + mark, "Kaunas " + mark);
        shelf.published(city, "en", "A choir of " + mark, "People of the quarter **sing** in many languages.");
        shelf.published(city, "fr", "Une chorale " + mark, "Les habitant-e-s chantent.");
        var reader = visitor(Locale.ENGLISH)
                .open("login")
                .signIn(logins.add(Role.EXPERT, Locale.ENGLISH))
                .open("practices");

        reader.fill("Look for", mark).page().waitForURL(url -> url.contains("text=" + mark));
        assertThat(reader.rest().page().locator(".hits-total")).containsText("2 practices");
        assertThat(reader.page().locator(".hit-card mark").first()).hasText(mark);
        reader.inspect("library-found");

        reader.open("practices?text=" + mark + "&page=9");
        assertThat(reader.rest().page().locator(".hit-card")).hasCount(2);

        reader.press("Language")
                .page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("French, 1 practice"))
                .click();
        assertThat(reader.page().locator(".hits-total")).containsText("1 practice");
        assertThat(reader.page().locator(".hit-card h2")).hasText("Une chorale " + mark);
        reader.rest().page().locator(".hit-card h2 a").click();
        reader.page().waitForURL(url -> url.contains("/practices/lt-kaunas-" + mark));
        assertThat(reader.page().locator("h1")).hasText("Une chorale " + mark);
    }
}
