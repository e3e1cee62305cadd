package passerelle.journey.pipeline.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
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

/** Iceland is nobody else's here. */
class PipelineBrowserTest extends BrowserTest {

    private static final Pattern OF_ICELAND = Pattern.compile("country=is");

    @Autowired
    private Logins logins;

    private String mark = "";

    @BeforeEach
    void addCities(@Autowired TestCities cities) {
        mark = UUID.randomUUID().toString().substring(0, 4);
        List.of("Norðvík", "Austvík", "Suðvík").forEach(name -> cities.add("is-" + name + mark, name + " " + mark));
    }

    @Test
    void narrowsTheTableAndTheBoardToTheSameCitiesAndExportsThem() throws IOException {
        var secretariat = secretariat(Locale.ENGLISH);
        secretariat.choose("Country", "Iceland");
        assertThat(secretariat.page()).hasURL(OF_ICELAND);
        var count = secretariat.page().getByText(Pattern.compile("Cities shown: \\d+"));
        var shown = number(count);

        secretariat.press("Board");
        assertThat(secretariat.page()).hasURL(Pattern.compile("view=board"));
        assertThat(secretariat.page()).hasURL(OF_ICELAND);
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
        var secretariat = secretariat(Locale.FRENCH);
        secretariat.choose("Pays", "Islande").press("Enregistrer ce filtre");
        secretariat.fill("Nom", "Les Islandaises").press("Enregistrer");
        secretariat.open("pipeline").press("Les Islandaises");

        assertThat(secretariat.page()).hasURL(OF_ICELAND);
        assertThat(secretariat.page().getByText("Suðvík " + mark)).isVisible();
        secretariat.inspect("pipeline-kept-filter");
    }

    /** A list that grew with its rows would load all of them. */
    @Test
    void leavesTheRowsBelowTheWindowToBeScrolledTo(@Autowired TestCities cities) {
        IntStream.range(0, 30).forEach(number -> cities.add("is-vik" + number + mark, "Vík " + number + mark));
        var grid =
                secretariat(Locale.ENGLISH).choose("Country", "Iceland").page().locator("vaadin-grid");

        assertThat(grid.getByText(mark).first()).isVisible();
        assertThat(grid.boundingBox().height).isLessThan(900);
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
