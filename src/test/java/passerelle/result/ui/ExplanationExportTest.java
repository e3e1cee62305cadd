package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.ExplanationService;
import passerelle.result.Measure;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class ExplanationExportTest extends ViewTest {

    private static final int ROUND = 2026;
    private static final int FIGURE = 1;
    private static final int PART = 2;
    private static final int ANSWER = 3;
    private static final int EXACT = 4;
    private static final int SHOWN = 5;
    private static final int WEIGHT = 7;
    private static final int SHARE = 8;
    private static final int WHY = 9;

    @Autowired
    private ExplanationService explanations;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestReports reports;

    @Autowired
    private AnswerService answers;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void writesEachStepToTwoPlacesAndRounded() throws IOException {
        mixed();

        var education = rows(written(), "Education");

        var whole = education.getFirst();
        assertThat(number(whole, EXACT)).isEqualTo(exact());
        assertThat(number(whole, SHOWN)).isEqualTo(Math.round(exact()));
        assertThat(education.stream()
                        .skip(1)
                        .filter(row -> row.getCell(SHARE).getCellType() == CellType.NUMERIC)
                        .mapToDouble(row -> number(row, SHARE))
                        .sum())
                .isCloseTo(exact(), within(0.05));
        assertThat(education.stream()
                        .skip(1)
                        .filter(row -> row.getCell(WEIGHT).getCellType() == CellType.NUMERIC)
                        .mapToDouble(row -> number(row, WEIGHT))
                        .sum())
                .isEqualTo(number(whole, WEIGHT));
    }

    @Test
    void leavesNoFigureToWhatIsLeftOutAndSaysWhy() throws IOException {
        mixed();

        var outside = rows(written(), "Education").stream()
                .filter(row -> text(row, PART).startsWith("EDU-02"))
                .findFirst()
                .orElseThrow();

        assertThat(text(outside, ANSWER)).isEqualTo("not applicable");
        assertThat(text(outside, EXACT)).isEmpty();
        assertThat(text(outside, WHY)).contains("Done by the region");
    }

    @Test
    void speaksTheLanguageOfItsReader() throws IOException {
        mixed();
        read(Locale.FRENCH);

        assertThat(text(written().getRow(0), WHY)).isEqualTo("Pourquoi");
    }

    @Test
    void givesOthersWholePercentsOnly() throws IOException {
        reports.issued(city, ROUND);
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        var rows = StreamSupport.stream(written().spliterator(), false).skip(1).toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(text(row, ANSWER)).isEmpty();
            assertThat(text(row, EXACT)).isEmpty();
            assertThat(text(row, PART)).doesNotContain("-0");
        });
    }

    private void mixed() {
        var sheet = assessments.answered(city, Instrument.INDEX, ROUND);
        answers.answer(sheet, new IndicatorCode("EDU-01"), new Choice("c"), 1);
        answers.answer(sheet, new IndicatorCode("EDU-02"), new NotApplicable("Done by the region"), 1);
        assessments.submit(sheet);
    }

    private double exact() {
        return explanations
                .of(city, ROUND)
                .orElseThrow()
                .find(Measure.area("education"))
                .flatMap(area -> area.scored())
                .orElseThrow()
                .score()
                .toTwoPlaces()
                .doubleValue();
    }

    private static List<Row> rows(Sheet sheet, String figure) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text(row, FIGURE).equals(figure))
                .toList();
    }

    private static double number(Row row, int column) {
        return row.getCell(column).getNumericCellValue();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() + "" : cell.getStringCellValue();
    }

    private Sheet written() throws IOException {
        var explained = explanations.of(city, ROUND).orElseThrow();
        var reader = UI.getCurrent();
        var out = new ByteArrayOutputStream();
        new ExplanationExport(explained, new ExplanationWords(explained, reader, reader.getLocale()), reader)
                .listing()
                .xlsx(out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
