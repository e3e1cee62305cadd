package passerelle.journey.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Role;
import passerelle.journey.Step;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.PipelineService;
import passerelle.membership.TestMemberships;
import passerelle.support.ViewTest;

class PipelineExportTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private TestMemberships memberships;

    @BeforeEach
    void addFiveCities() {
        IntStream.range(0, 4).forEach(number -> cities.add("it-city", "City " + number));
        memberships.candidate(cities.add("fr-lunden", "Lunden"), TODAY.minusDays(100));
        users.signIn(Role.SECRETARIAT);
        read(Locale.FRENCH);
    }

    @Test
    void holdsEveryCityThatTheFilterLeavesAndNotOnlyAPage() throws IOException {
        var sheet = written(PipelineFilter.NONE);

        assertThat(sheet.getLastRowNum()).isEqualTo(5);
        assertThat(StreamSupport.stream(sheet.spliterator(), false)
                        .map(row -> row.getCell(0).getStringCellValue()))
                .containsExactly("Ville", "City 0", "City 1", "City 2", "City 3", "Lunden");
    }

    @Test
    void writesDatesAndNumbersAsSuchAndWordsInTheReadersLanguage() throws IOException {
        var sheet = written(PipelineFilter.NONE.at(Step.DECLARATION));
        var lunden = sheet.getRow(1);

        assertThat(header(sheet.getRow(0))).startsWith("Ville", "Pays", "Statut", "Responsable", "Étape", "État");
        assertThat(lunden.getCell(2).getStringCellValue()).isEqualTo("Candidate");
        assertThat(DateUtil.isCellDateFormatted(lunden.getCell(7))).isTrue();
        assertThat(lunden.getCell(7).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(TODAY.minusDays(10));
        assertThat(lunden.getCell(8).getNumericCellValue()).isEqualTo(10);
    }

    @Test
    void tellsOfALateFeeAsTheFilterDoes() throws IOException {
        memberships.join(cities.add("it-valmora", "Valmora"), TODAY.minusYears(2));

        var valmora = written(new PipelineFilter(null, true, "it", null, null, null, null))
                .getRow(1);

        assertThat(valmora.getCell(0).getStringCellValue()).isEqualTo("Valmora");
        assertThat(valmora.getCell(8).getNumericCellValue()).isPositive();
        assertThat(valmora.getCell(9).getStringCellValue()).isNotEmpty();
    }

    private static List<String> header(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }

    private Sheet written(PipelineFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        new PipelineExport(TODAY, page -> pipeline.rows(filter, PageRequest.of(page, 2, Sort.by("c.sortEn"))))
                .listing()
                .xlsx(out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
