package passerelle.library.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.library.TestLibrary;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class LibraryBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestLibrary shelf;

    @Test
    void isSearchedNarrowedTakenAwayAndOpened() throws IOException {
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
        isOneEdge(reader, ".library-fields", ".facet");

        reader.page().getByText("Export these 2 practices").click();
        reader.inspect("library-export");
        var table = reader.page().waitForDownload(() -> link(reader, "Excel table"));
        org.assertj.core.api.Assertions.assertThat(rows(table)).isEqualTo(2);
        var json = reader.page().waitForDownload(() -> link(reader, "JSON"));
        org.assertj.core.api.Assertions.assertThat(Files.readString(json.path()))
                .contains("\"A choir of " + mark, "\"Une chorale " + mark, "/practices/lt-kaunas-" + mark);

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

    /** The parts begin at the same place from the left, to a pixel. */
    private static void isOneEdge(Visitor reader, String... parts) {
        org.assertj.core.api.Assertions.assertThat(Stream.of(parts)
                        .map(part ->
                                Math.round(reader.page().locator(part).first().boundingBox().x))
                        .distinct())
                .hasSize(1);
    }

    private static void link(Visitor reader, String name) {
        reader.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static int rows(Download table) throws IOException {
        try (var file = Files.newInputStream(table.path());
                var workbook = new XSSFWorkbook(file)) {
            return workbook.getSheetAt(0).getLastRowNum();
        }
    }
}
