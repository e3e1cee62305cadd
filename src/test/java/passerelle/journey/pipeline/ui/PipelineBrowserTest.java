package passerelle.journey.pipeline.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

/** Each test has a country of its own, because cities of others would push its own out of sight. */
class PipelineBrowserTest extends BrowserTest {

    private static final Pattern OF_ESTONIA = Pattern.compile("country=ee");
    private static final Pattern OF_NORWAY = Pattern.compile("country=no");

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    private String mark = "";

    @BeforeEach
    void mark() {
        mark = UUID.randomUUID().toString().substring(0, 4);
    }

    @Test
    void narrowsTheTableAndTheBoardToTheSameCitiesAndExportsThem() throws IOException {
        addThreeIn("ee");
        var secretariat = secretariat(Locale.ENGLISH);
        secretariat.choose("Country", "Estonia");
        assertThat(secretariat.page()).hasURL(OF_ESTONIA);
        var count = secretariat.page().getByText(Pattern.compile("Cities shown: \\d+"));
        var shown = number(count);

        secretariat.press("Board");
        assertThat(secretariat.page()).hasURL(Pattern.compile("view=board"));
        assertThat(secretariat.page()).hasURL(OF_ESTONIA);
        assertThat(number(count)).isEqualTo(shown);
        assertThat(secretariat.page().locator(".city-card", new LocatorOptions().setHasText(mark)))
                .hasCount(3);
        assertThat(secretariat.page().locator(".step-count").allTextContents().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(shown);

        var download = secretariat.page().waitForDownload(() -> secretariat.press("Download as Excel"));
        assertThat(firstColumn(download.path())).hasSize(shown + 1).contains("City", "Norðvík " + mark);
    }

    @Test
    void keepsAFilterUnderANameInFrench() {
        addThreeIn("no");
        var secretariat = secretariat(Locale.FRENCH);
        secretariat.choose("Pays", "Norvège").press("Enregistrer ce filtre");
        secretariat.fill("Nom", "Les Norvégiennes").press("Enregistrer");
        secretariat.open("pipeline").press("Les Norvégiennes");

        assertThat(secretariat.page()).hasURL(OF_NORWAY);
        assertThat(secretariat.page().getByText("Suðvík " + mark)).isVisible();
        secretariat.inspect("pipeline-kept-filter");
    }

    /** It takes longer than anybody waits for a page. */
    @Test
    void assignsAnOfficerToManyCitiesWhileSomebodyLooksOn() {
        IntStream.range(0, 21).forEach(number -> cities.add("dk-vik", "Havn " + number + " " + mark));
        var officer = logins.add(Role.SECRETARIAT, Locale.ENGLISH);
        var name = officer.email().substring(0, officer.email().indexOf('@'));
        var secretariat = visitor(Locale.ENGLISH).open("pipeline").signIn(officer);
        secretariat.page().setViewportSize(1280, 3000);
        secretariat.choose("Country", "Denmark");
        var boxes = secretariat.page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Select this line"));
        assertThat(boxes).hasCount(21);
        boxes.all().forEach(Locator::click);

        secretariat.rest().press("Assign an officer").choose("Officer", name).press("Assign an officer");

        assertThat(secretariat.page().getByText("Done for 21 cities")).isVisible();
        assertThat(secretariat.page().locator("vaadin-grid").getByText(name)).hasCount(21);
    }

    /** A list that grew with its rows would load all of them. */
    @Test
    void leavesTheRowsBelowTheWindowToBeScrolledTo() {
        IntStream.range(0, 30).forEach(number -> cities.add("fi-vik" + number + mark, "Vík " + number + mark));
        var grid =
                secretariat(Locale.ENGLISH).choose("Country", "Finland").page().locator("vaadin-grid");

        assertThat(grid.getByText(mark).first()).isVisible();
        assertThat(grid.boundingBox().height).isLessThan(900);
    }

    private void addThreeIn(String country) {
        List.of("Norðvík", "Austvík", "Suðvík")
                .forEach(name -> cities.add(country + "-" + name + mark, name + " " + mark));
    }

    private Visitor secretariat(Locale language) {
        return visitor(language).open("pipeline").signIn(logins.add(Role.SECRETARIAT, language));
    }

    private static int number(Locator count) {
        return Integer.parseInt(count.textContent().replaceAll("\\D", ""));
    }

    private static List<String> firstColumn(Path file) throws IOException {
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> row.getCell(0).getStringCellValue())
                    .toList();
        }
    }
}
