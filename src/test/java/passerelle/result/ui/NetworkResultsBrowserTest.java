package passerelle.result.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.comparison.TestComparisons;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.review.TestReviews;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class NetworkResultsBrowserTest extends BrowserTest {

    private static final int ROUND = 2025;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestComparisons recorded;

    @Autowired
    private Logins logins;

    @Test
    void givesResultsAndAnswersAsFilesAndKnowsOneAgain() throws IOException {
        var city = cities.add("pt-vale-novo", "Vale Novo");
        reviews.closed(assessments.submitted(city, Instrument.INDEX, ROUND));
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64), null);
        var visitor =
                visitor(Locale.ENGLISH).open("results?round=" + ROUND).signIn(logins.add(Role.ANALYST, Locale.ENGLISH));
        visitor.inspect("network-results");

        assertThat(rows(download(visitor, "All results as an Excel table"))).isGreaterThanOrEqualTo(2);
        assertThat(rows(download(visitor, "Differences as an Excel table"))).isGreaterThan(15);
        assertThat(rows(download(visitor, "As an Excel table"))).isGreaterThan(83);
        var answers = download(visitor, "As CSV");
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("answers.csv", "text/csv", Files.readAllBytes(answers.path())));

        assertThat(visitor.page().locator(".export-outcome")).containsText("This file is what was handed out");
    }

    private static Download download(Visitor visitor, String link) {
        var page = visitor.page();
        return page.waitForDownload(() -> page.getByText(link, exactly()).click());
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }

    private static int rows(Download table) throws IOException {
        try (var file = Files.newInputStream(table.path());
                var workbook = new XSSFWorkbook(file)) {
            return workbook.getSheetAt(0).getLastRowNum();
        }
    }
}
