package passerelle.round.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.membership.DeclarationDetails;
import passerelle.membership.DeclarationService;
import passerelle.membership.Signature;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class RoundDeskBrowserTest extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String ROUND = Integer.toString(TODAY.getYear());
    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(20_000);

    @Autowired
    private TestCities cities;

    @Autowired
    private DeclarationService declarations;

    @Autowired
    private Logins logins;

    /** In a country of their own, so that nobody else's cities are among them. */
    @BeforeEach
    void addThreeMembersAndOneThatIsOnlyKnown() {
        join(cities.add("lv-porto-vecchio", "Porto Vecchio"));
        join(cities.add("lv-santa-lena", "Santa Lena"));
        join(cities.add("lv-torre-alta", "Torre Alta"));
        cities.add("lv-vila-nova", "Vila Nova");
    }

    private void join(CityId city) {
        var signed = new Signature(TODAY.minusYears(1), "The mayor");
        var details = new DeclarationDetails(signed, signed);
        Acting.asSystem(() -> declarations.record(city, details, Optional.empty(), true));
    }

    @Test
    void opensARoundAndFollowsIt() throws IOException {
        var visitor = visitor(Locale.ENGLISH).open("rounds").signIn(logins.add(Role.SECRETARIAT, Locale.ENGLISH));

        open(visitor);
        visitor.open("rounds?round=" + ROUND + "&country=lv");
        narrow(visitor);
        assertThat(names(export(visitor))).containsExactly("City", "Porto Vecchio", "Santa Lena", "Torre Alta");
        moveTheDeadline(visitor);
    }

    private static void open(Visitor visitor) {
        visitor.open("rounds/open");
        visitor.page().getByText("Cities of a country or an officer").click();
        visitor.choose("Country", "Latvia");
        assertThat(visitor.page().getByText("The round will be opened for 3 cities; one is left out."))
                .isVisible();

        visitor.press("Open the round for 3 cities");

        assertThat(visitor.page().getByText("Done for 3 cities")).isVisible(PATIENT);
        assertThat(visitor.page().getByText("Vila Nova: No letter of interest yet"))
                .isVisible();
        visitor.page().waitForURL(url -> url.endsWith("/rounds?round=" + ROUND));
        visitor.press("Close");
    }

    private static void narrow(Visitor visitor) {
        var page = visitor.page();
        assertThat(tile(page, "not started")).containsText("3");
        tile(page, "answering").click();
        assertThat(page.getByText("No city fits. Take a filter away.")).isVisible();
        assertThat(visitor.rest().path()).contains("state=ANSWERING", "country=lv");
        tile(page, "not started").click();
        assertThat(page.getByText("Cities shown: 3")).isVisible();
    }

    private static Locator tile(Page page, String state) {
        return page.locator(".round-tile").filter(new Locator.FilterOptions().setHasText(state));
    }

    private static Download export(Visitor visitor) {
        return visitor.page()
                .waitForDownload(
                        () -> visitor.page().getByText("Download as Excel").click());
    }

    private static List<String> names(Download table) throws IOException {
        try (var file = Files.newInputStream(table.path());
                var workbook = new XSSFWorkbook(file)) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(RoundDeskBrowserTest::name)
                    .toList();
        }
    }

    private static String name(Row row) {
        return row.getCell(0).getStringCellValue();
    }

    private static void moveTheDeadline(Visitor visitor) {
        var page = visitor.page();
        var later = TODAY.plusDays(200);
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select this line"))
                .first()
                .click();
        visitor.rest().press("Move the deadline");
        visitor.fill("New deadline", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(later));
        page.keyboard().press("Enter");
        visitor.fill("Reason", "Elections in spring");
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").click();

        assertThat(page.getByText("Done for 1 city")).isVisible(PATIENT);
        assertThat(page.locator("vaadin-grid"))
                .containsText(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK)
                        .format(later)
                        .replaceFirst(" ", "\u00a0"));
    }
}
