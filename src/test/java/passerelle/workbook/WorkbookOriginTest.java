package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.document.FileContent;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** A workbook that comes back to another place than the one from which it was taken, or later. */
@ApplicationTest
class WorkbookOriginTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private WorkbookReturn returning;

    @Autowired
    private AnswerService answers;

    @Autowired
    private TextService texts;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    private CityId city = CityId.create();
    private AssessmentId index = new AssessmentId(city.value());

    @BeforeEach
    void openARound(@Autowired Users users) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void isRefusedInAnotherCity() {
        var file = file(pencil().answer("COM-03", "a"));
        var other = assessments.open(cities.add("fr-autre", "Autre"), Instrument.INDEX, 2026);

        assertRefused(() -> returning.look(other, file), "workbook.error.city");
    }

    @Test
    void isRefusedInAnotherInstrumentAndInAnotherRound() {
        var file = file(pencil().answer("COM-03", "a"));
        var grid = assessments.open(city, Instrument.GRID, 2026);
        assertRefused(() -> returning.look(grid, file), "workbook.error.instrument");

        rounds.withdraw(index, new Reason("opened by mistake"));
        var next = assessments.open(city, Instrument.INDEX, 2025);
        assertRefused(() -> returning.look(next, file), "workbook.error.round");
    }

    @Test
    void isRefusedWhereTheSameRoundWasOpenedAnew() {
        var file = file(pencil().answer("COM-03", "a"));
        rounds.withdraw(index, new Reason("opened by mistake"));
        var anew = assessments.open(city, Instrument.INDEX, 2026);

        assertRefused(() -> returning.look(anew, file), "workbook.error.assessment");
    }

    @Test
    void isRefusedUnderAnotherEdition() {
        var sheet = sheets.sheet(index).assessment();
        var origin = Origin.of(sheet, "Valmora", new SheetWords(Locale.ENGLISH));
        var later = assessments.open(cities.add("fr-autre", "Autre"), Instrument.GRID, 2026);

        assertRefused(() -> origin.check(under(sheets.sheet(later).assessment(), sheet)), "workbook.error.edition");
    }

    @Test
    void isRefusedAsAWholeWhereCellsWereMerged() {
        var row = pencil().row("COM-04").getRowNum();
        var file = file(pencil().answer("COM-03", "a")
                .alter(workbook -> workbook.getSheet("COM").addMergedRegion(new CellRangeAddress(row, row + 1, 3, 3))));

        assertRefused(() -> returning.look(index, file), "workbook.error.merged");
    }

    @Test
    void countsAsUnchangedWhatSaysWhatHasComeToStandOnLine() {
        var file = file(pencil().answer("COM-03", "a"));
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);

        var preview = returning.look(index, file);

        assertThat(preview.lines()).isEmpty();
        assertThat(preview.count(LineState.UNCHANGED)).isPositive();
    }

    @Test
    void countsWhatItLeavesAlone() {
        var all = returning.look(index, file(pencil())).count(LineState.UNCHANGED);

        var preview = returning.look(index, file(pencil().answer("COM-03", "a")));

        assertThat(preview.count(LineState.UNCHANGED)).isEqualTo(all - 1);
        assertThat(preview.count(LineState.NEW)).isEqualTo(1);
    }

    @Test
    void asksBeforeItTakesAwayWordsThatHaveChangedSince() {
        var key = new TextKey("assessment", index.value(), PLAN.value());
        texts.save(key, "the mayor signed it", 0, "en");
        var file = file(pencil().explain("COM-03", ""));
        texts.save(key, "the council signed it", 1, "en");

        assertThat(returning.look(index, file).lines()).extracting(Line::state).isEqualTo(List.of(LineState.CONFLICT));
    }

    private static AssessmentDetails under(AssessmentDetails edition, AssessmentDetails sheet) {
        return new AssessmentDetails(
                sheet.id(),
                sheet.city(),
                sheet.instrument(),
                edition.edition(),
                sheet.round(),
                sheet.openedOn(),
                sheet.deadline(),
                sheet.status(),
                sheet.submittedOn(),
                sheet.submittedBy(),
                sheet.handedInBefore());
    }

    private Pencil pencil() {
        return Pencil.on(workbooks.excel(index, Portion.WHOLE, Locale.ENGLISH));
    }

    private static FileContent file(Pencil pencil) {
        return new FileContent("filled.xlsx", pencil.file());
    }
}
