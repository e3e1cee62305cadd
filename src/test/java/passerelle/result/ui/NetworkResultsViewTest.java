package passerelle.result.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.NetworkResultService;
import passerelle.result.TestResults;
import passerelle.result.difference.DifferenceService;
import passerelle.result.export.AnswerExportService;
import passerelle.result.export.ExportFormat;
import passerelle.result.export.ExportScope;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;
import passerelle.table.Listing;

class NetworkResultsViewTest extends ViewTest {

    @Autowired
    private TestResults recorded;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private NetworkResultService results;

    @Autowired
    private DifferenceService differences;

    @Autowired
    private AnswerExportService exports;

    @Autowired
    private Editions editions;

    @Autowired
    private CityService register;

    private CityId city;

    @BeforeEach
    void takeTwoRounds() {
        city = cities.add("it-valmora", "Valmora");
        recorded.record(city, 2022, Map.of(Measure.CORE, 0));
        assessments.submitted(city, Instrument.INDEX, 2025);
        recorded.record(city, 2025, Map.of(Measure.CORE, 90));
    }

    @Test
    void givesFilesOfOneRoundToTheAnalyst() {
        users.signIn(Role.ANALYST);

        open("results?round=2022");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("All results as an Excel table", "Differences as an Excel table");
        assertThat(page()).contains("the round of 2022", "There are no answers of 2022 to hand out yet.");
        assertThat(offers("Work out anew")).isFalse();
    }

    @Test
    void letsTheSecretariatWorkResultsOutAnew() {
        users.signIn(Role.SECRETARIAT);

        open("results");

        assertThat(page()).contains("None of those in force was worked out by another one.");
        assertThat(offers("Work out anew")).isTrue();
    }

    @Test
    void knowsAFileOfAnswersAgain() throws IOException {
        users.signIn(Role.ANALYST);
        var file = answers(2025);
        open("results");
        var check = $(ExportCheck.class).single();

        check.check(file);
        assertThat(page())
                .contains("This file is what was handed out: Valmora, round 2025")
                .contains("The answers are the same today.");

        check.check(new String(file, UTF_8).replace(";a;", ";b;").getBytes(UTF_8));
        assertThat(page()).contains("This file was changed since.").contains("it-valmora 2025 COM-01");

        check.check("city;answer\nValmora;a\n".getBytes(UTF_8));
        assertThat(page()).contains("No such file was handed out here.");

        check.check(new byte[] {0, 1});
        assertThat(page()).doesNotContain("SHA-256 ");
    }

    private byte[] answers(int round) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.write(new ExportScope(round, city), ExportFormat.CSV, AnswerFiles.words(), out);
        return out.toByteArray();
    }

    @Test
    void writesEachResultInALineAndLeavesBlankWhatIsUnknown() throws IOException {
        users.signIn(Role.ANALYST);
        var lines = results.standing(PageRequest.of(0, 50)).stream()
                .filter(result -> result.city().equals(city))
                .map(result -> new NetworkExport.Line("=Valmora", "it-valmora", result))
                .toList();

        var sheet = sheet(new NetworkExport(editions, key -> UI.getCurrent().getTranslation(key))
                .listing(page -> page == 0 ? lines : List.of()));

        assertThat(sheet.getLastRowNum()).isEqualTo(3);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=Valmora");
        var core = column(sheet.getRow(0), "Core index");
        var education = column(sheet.getRow(0), "Education");
        assertThat(sheet.getRow(1).getCell(core).getNumericCellValue()).isZero();
        assertThat(sheet.getRow(1).getCell(education).toString()).isEmpty();
    }

    @Test
    void writesTheDifferencesOfACityFigureByFigure() throws IOException {
        users.signIn(Role.ANALYST);
        assertThat(results.withBoth(2025, PageRequest.of(0, 10))).contains(city);
        var report = differences.of(city, 2025).orElseThrow();
        var details = register.get(city);

        var sheet = sheet(new DifferenceExport(editions)
                .listing(page -> page == 0 ? List.of(new CityDifferences(details, report)) : List.of()));

        assertThat(sheet.getLastRowNum()).isEqualTo(report.differences().size());
        var head = sheet.getRow(0);
        var core = sheet.getRow(1);
        assertThat(core.getCell(column(head, "Official, %")).getNumericCellValue())
                .isEqualTo(90);
        assertThat(core.getCell(column(head, "Difference, points")).getNumericCellValue())
                .isEqualTo(90 - core.getCell(column(head, "Indicative, %")).getNumericCellValue());
        assertThat(core.getCell(column(head, "More than rounding")).getStringCellValue())
                .isEqualTo("yes");
    }

    private static int column(Row head, String title) {
        for (var cell : head) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + title);
    }

    private static Sheet sheet(Listing<?> listing) throws IOException {
        var out = new ByteArrayOutputStream();
        listing.xlsx(out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
