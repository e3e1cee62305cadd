package passerelle.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.round.RoundFilter;
import passerelle.round.RoundService;
import passerelle.round.RoundState;
import passerelle.support.ViewTest;

class RoundExportTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private RoundService rounds;

    @BeforeEach
    void openARound(@Autowired TestAssessments questionnaires) {
        IntStream.range(0, 4)
                .forEach(
                        number -> questionnaires.open(cities.add("it-city", "City " + number), Instrument.INDEX, YEAR));
        questionnaires.submitted(cities.add("fr-lunden", "Lunden"), Instrument.INDEX, YEAR);
        users.signIn(Role.ANALYST);
        read(Locale.FRENCH);
    }

    @Test
    void holdsEveryCityThatTheFilterLeavesAndNotOnlyAPage() throws IOException {
        var names = StreamSupport.stream(written(RoundFilter.of(YEAR)).spliterator(), false)
                .map(row -> row.getCell(0).getStringCellValue());

        assertThat(names).containsExactly("Ville", "City 0", "City 1", "City 2", "City 3", "Lunden");
    }

    @Test
    void writesDatesAndNumbersAsSuchAndWordsInTheReadersLanguage() throws IOException {
        var lunden = written(RoundFilter.of(YEAR).in(RoundState.SUBMITTED)).getRow(1);

        assertThat(lunden.getCell(3).getStringCellValue()).isEqualTo("soumis");
        assertThat(lunden.getCell(4).getNumericCellValue()).isEqualTo(83);
        assertThat(DateUtil.isCellDateFormatted(lunden.getCell(8))).isTrue();
        assertThat(lunden.getCell(8).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(TODAY);
        assertThat(lunden.getCell(9).getStringCellValue()).isEmpty();
    }

    private Sheet written(RoundFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        new RoundExport(YEAR, TODAY, page -> rounds.rows(filter, PageRequest.of(page, 2, Sort.by("c.sortFr"))))
                .listing()
                .xlsx(out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
