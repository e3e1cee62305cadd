package passerelle.chart.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.Visitor;

/** On the pages of comparisons and of the network, among the cities of Cyprus, where no other test has any. */
class ChartFigureBrowserTest extends BrowserTest {

    private static final int CITY = 0x0066A6;

    @Autowired
    private Logins logins;

    @Autowired
    private TestComparisons comparisons;

    private String code = "";
    private String name = "";

    @BeforeEach
    void rateFourCities() {
        var mark = UUID.randomUUID().toString().substring(0, 4);
        code = "cy-valmora-" + mark;
        name = "Valmora " + mark;
        rate(code, name, 61);
        List.of(35, 48, 72).forEach(around -> rate("cy-" + around + mark, "Town " + around + mark, around));
    }

    private void rate(String code, String name, int around) {
        comparisons.figures(comparisons.ratedInFull(code, name, around), 2024, 1000 * around, "12.5");
    }

    @Test
    void givesAPictureThatIsTheSameElsewhere() throws Exception {
        var reader = enter(Locale.ENGLISH);

        var svg = download(reader, "SVG");
        var png = download(reader, "PNG");

        assertThat(svg.suggestedFilename())
                .startsWith("valmora-")
                .contains("the-group-s-spread-by-area-")
                .endsWith(".svg");
        var drawing = Files.readString(svg.path());
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(svg.path()));
        assertThat(drawing)
                .contains("<title>" + name, "<desc>Country: Cyprus", "#0066A6")
                .doesNotContain("var(");
        var picture = ImageIO.read(Files.newInputStream(png.path()));
        assertThat(picture.getWidth()).isEqualTo(2 * (760 + 48));
        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .filter(pixel ->
                                (picture.getRGB(pixel % picture.getWidth(), pixel / picture.getWidth()) & 0xFFFFFF)
                                        == CITY)
                        .count())
                .isGreaterThan(500);
    }

    @Test
    void givesItsFiguresAsNumbers() throws IOException {
        var reader = enter(Locale.FRENCH);

        var excel = download(reader, "Excel");
        var csv = download(reader, "CSV");

        try (var workbook = new XSSFWorkbook(Files.newInputStream(excel.path()))) {
            var line = workbook.getSheetAt(0).getRow(1);
            assertThat(line.getCell(1).getNumericCellValue()).isBetween(0.0, 100.0);
            assertThat(line.getCell(2).getNumericCellValue()).isBetween(0.0, 100.0);
        }
        assertThat(Files.readString(csv.path())).contains("officiel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"distribution", "heat", "scatter", "course"})
    void givesTheFiguresOfTheNetwork(String look) throws IOException {
        var reader = enter("network?group=country:cy&look=" + look, Locale.FRENCH);

        var csv = Files.readString(download(reader, "CSV").path());

        assertThat(csv.lines()).hasSizeGreaterThan(3);
        assertThat(csv).contains("officiel");
        reader.inspect("network-" + look).inspectOnPhone();
    }

    @Test
    void copiesTheAddressOfExactlyThisView() {
        var reader = enter(Locale.ENGLISH);
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        reader.press("Copy a link to exactly this view");

        assertThat(reader.page().getByText("Link copied")).isVisible();
        var link = (String) reader.page().evaluate("navigator.clipboard.readText()");
        assertThat(link).contains("compare?city=" + code, "group=country").endsWith("#comparison-chart");
        reader.inspect("chart-taken-along");
    }

    @Test
    void marksInTheDrawingWhatTheRowTellsThatTheKeysReach() {
        var page = enter(Locale.ENGLISH).page();
        var drawing = page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName(Pattern.compile("^The group’s")));
        assertThat(page.getByRole(AriaRole.FIGURE).locator(drawing)).isVisible();
        assertThat(page.locator(".mark.is-marked")).hasCount(0);

        page.mouse().move(0, 0); // what the pointer lies on is marked as well
        page.locator(".chart-figures tbody tr").first().focus();
        page.keyboard().press("Tab");

        var row = page.locator(".chart-figures tbody tr").nth(1);
        assertThat(row).isFocused();
        assertThat(page.locator(".mark.is-marked").first())
                .hasAttribute("data-point", String.valueOf(row.getAttribute("data-points")));
    }

    private Visitor enter(Locale language) {
        return enter("compare?city=" + code + "&group=country:cy", language);
    }

    private Visitor enter(String page, Locale language) {
        var reader = visitor(language).open(page).signIn(logins.add(Role.ANALYST, language));
        reader.page().locator(".chart-take > vaadin-details-summary").click();
        return reader.rest();
    }

    private static Download download(Visitor reader, String form) {
        return reader.page()
                .waitForDownload(() -> reader.page()
                        .locator(".take-along a")
                        .filter(new FilterOptions().setHasText(form))
                        .click());
    }
}
