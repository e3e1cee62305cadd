package passerelle.workbook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.workbook.Pencil;

class WorkbookBrowserTest extends BrowserTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void goesOutIsFilledInAndComesBack(
            @Autowired TestCities cities, @Autowired TestAssessments assessments, @Autowired Logins logins)
            throws IOException {
        var city = cities.add("it-carta", "Carta");
        var index = assessments.open(city, Instrument.INDEX, 2026);
        var visitor = visitor(Locale.ENGLISH)
                .open("cities/it-carta/assessments/" + index.value() + "/workbook")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        var page = visitor.page();

        var download = page.waitForDownload(
                () -> page.getByText("Excel workbook to fill in").click());
        var filled = Pencil.on(Files.readAllBytes(download.path()))
                .answer("COM-03", "a")
                .explain("COM-03", "Council decision 12")
                .answer("COM-04", "perhaps")
                .file();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("filled.xlsx", EXCEL, filled));

        assertThat(page.getByText("“perhaps” is none of the answers in the list."))
                .isVisible();
        visitor.screenshot("workbook-preview");
        page.getByText("Take over 2 lines").click();
        assertThat(page.getByText("2 lines were taken over.")).isVisible();
    }
}
