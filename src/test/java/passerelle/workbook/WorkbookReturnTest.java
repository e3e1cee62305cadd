package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertDenied;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.delegation.TestDelegations;
import passerelle.document.FileContent;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class WorkbookReturnTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private WorkbookReturn returning;

    @Autowired
    private AnswerService answers;

    @Autowired
    private FigureService figures;

    @Autowired
    private TextService texts;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void openARoundForAContributor(@Autowired TestCities cities, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void bringsInWhatIsTickedAndNothingElse() {
        var preview = look(pencil().answer("COM-03", "a")
                .explain("COM-03", "=council, 2025")
                .answer("COM-04", "b"));
        var ticked = preview.lines().stream()
                .filter(line -> line.code().equals("COM-03"))
                .toList();

        var brought = returning.apply(preview, ticked);

        assertThat(preview.lines()).extracting(Line::state).containsOnly(LineState.NEW);
        assertThat(brought).isEqualTo(new Brought(2, 0));
        assertThat(sheet().answer(PLAN).value()).isEqualTo(new AnswerValue.Choice("a"));
        assertThat(sheet().text(PLAN).body()).isEqualTo("=council, 2025");
        assertThat(sheets.values(index)).hasSize(1);
        assertThat(history()).containsExactlyInAnyOrder("answer.given", "text.written", "workbook.brought");
    }

    @Test
    void changesNothingByBeingLookedAt() {
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);

        var preview = look(pencil().answer("COM-03", "b"));

        assertThat(preview.lines())
                .extracting(Line::state, line -> ((Said.Answer) line.online()).value())
                .containsExactly(tuple(LineState.CHANGED, new AnswerValue.Choice("a")));
        assertThat(sheet().answer(PLAN).value()).isEqualTo(new AnswerValue.Choice("a"));
    }

    @Test
    void showsBothValuesOfWhatChangedMeanwhileAndTakesItOverOnlyWhenTicked() {
        var pencil = pencil().answer("COM-03", "b");
        answers.answer(index, PLAN, new AnswerValue.Choice("c"), 0);

        var preview = look(pencil);

        assertThat(preview.lines())
                .extracting(Line::state, Line::isTickedAtFirst)
                .containsExactly(tuple(LineState.CONFLICT, false));
        assertThat(returning.apply(preview, preview.lines()).saved()).isEqualTo(1);
        assertThat(sheet().answer(PLAN).value()).isEqualTo(new AnswerValue.Choice("b"));
    }

    @Test
    void keepsBothOfTwoExplanationsThatCollided() {
        write("the mayor signed it", 0);
        var file = pencil().explain("COM-03", "see the minutes").file();
        write("the council signed it", 1);

        var preview = look(Pencil.on(file));
        returning.apply(preview, preview.lines());

        assertThat(preview.lines()).extracting(Line::state).containsExactly(LineState.CONFLICT);
        assertThat(sheet().text(PLAN).body()).isEqualTo("the council signed it\n\nsee the minutes");
        assertThat(look(Pencil.on(file)).lines()).isEmpty();
    }

    @Test
    void overwritesNothingThatChangedAfterThePreview() {
        var preview = look(pencil().answer("COM-03", "b"));
        answers.answer(index, PLAN, new AnswerValue.Choice("c"), 0);

        assertThat(returning.apply(preview, preview.lines())).isEqualTo(new Brought(0, 1));
        assertThat(sheet().answer(PLAN).value()).isEqualTo(new AnswerValue.Choice("c"));
    }

    @Test
    void overwritesNoFigureThatChangedAfterThePreview() {
        var preview = look(pencil().write("population", Column.ANSWER, 64_000));
        figures.save(index, "population", Figure.NOT_COLLECTED, 0);

        assertThat(returning.apply(preview, preview.lines())).isEqualTo(new Brought(0, 1));
        assertThat(sheet().figure("population").figure()).isEqualTo(Figure.NOT_COLLECTED);
    }

    @Test
    void tellsInTheHistoryFromWhichFileHowMuchCame() {
        var preview = look(pencil().answer("COM-03", "b").answer("COM-04", "b"));
        returning.apply(preview, preview.lines());

        assertThat(brought()).containsExactly("filled.xlsx (2)");
    }

    @Test
    void tellsNothingInTheHistoryWhereNothingWasTaken() {
        var preview = look(pencil().answer("COM-03", "b"));
        returning.apply(preview, List.of());

        assertThat(brought()).isEmpty();
    }

    private List<String> brought() {
        return audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 20)).stream()
                .filter(row -> row.act().equals("workbook.brought"))
                .map(AuditRow::after)
                .toList();
    }

    @Test
    void proposesToTakeBackWhatWasEmptiedWithoutTickingIt() {
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);
        var preview = look(pencil().answer("COM-03", ""));

        assertThat(preview.lines())
                .extracting(Line::state, Line::isTickedAtFirst)
                .containsExactly(tuple(LineState.CHANGED, false));
        returning.apply(preview, preview.lines());
        assertThat(sheets.values(index)).isEmpty();
    }

    @Test
    void readsTicksReasonsLinksAndFigures() {
        var preview = look(pencil().answer("NEI-02/a", "x")
                .answer("NEI-02/b", "✓")
                .write("EDU-01", Column.NOT_APPLICABLE, "the region decides")
                .write("COM-04", Column.LINKS, "Minutes https://example.org/minutes\nhttps://example.org/plan")
                .write("population", Column.ANSWER, 64_000)
                .write("foreign-born-share", Column.ANSWER, "12.5 %")
                .write("mayor", Column.EXPLANATION, "Ada Ponti")
                .write("gdp-per-inhabitant", Column.NOT_APPLICABLE, "x"));

        returning.apply(preview, preview.lines());

        assertThat(preview.lines()).extracting(Line::state).containsOnly(LineState.NEW);
        assertThat(sheets.values(index))
                .containsEntry(new IndicatorCode("EDU-01"), new AnswerValue.NotApplicable("the region decides"))
                .containsEntry(new IndicatorCode("NEI-02"), new AnswerValue.Choices(Set.of("a", "b")));
        assertThat(sheet().evidence(new IndicatorCode("COM-04"))).hasSize(2);
        assertThat(sheet().figure("population").figure()).isEqualTo(Figure.of(new BigDecimal(64_000)));
        assertThat(sheet().figure("foreign-born-share").figure()).isEqualTo(Figure.of(new BigDecimal("12.5")));
        assertThat(sheet().text("mayor").body()).isEqualTo("Ada Ponti");
        assertThat(sheet().figure("gdp-per-inhabitant").figure()).isEqualTo(Figure.NOT_COLLECTED);
    }

    @Test
    void namesTheCellsThatAreNoAnswersAndWhy() {
        var preview = look(pencil().answer("COM-03", "perhaps")
                .write("COM-04", Column.LINKS, "ask Ada")
                .write("EDU-01", Column.NOT_APPLICABLE, "no")
                .write("population", Column.ANSWER, "many"));

        assertThat(preview.lines())
                .extracting(Line::code, Line::state, WorkbookReturnTest::why)
                .containsExactly(
                        tuple("population", LineState.INVALID, "number.error.unreadable"),
                        tuple("COM-03", LineState.INVALID, "workbook.problem.option"),
                        tuple("COM-04", LineState.INVALID, "assessment.error.link"),
                        tuple("EDU-01", LineState.INVALID, "reason.error.missing"));
        assertThat(preview.lines().get(1).place()).matches("COM!D\\d+");
        assertThat(returning.apply(preview, preview.lines()).saved()).isZero();
    }

    @Test
    void leavesATextInTheLanguageInWhichItWasBegun() {
        write("the mayor signed it", 0);
        var french = workbooks.excel(index, Portion.WHOLE, Locale.FRENCH);

        var preview = look(
                Pencil.on(french).explain("COM-03", "the council signed it").explain("COM-04", "adopté en mai"));
        returning.apply(preview, preview.lines());

        assertThat(sheet().text(PLAN).body()).isEqualTo("the council signed it");
        assertThat(sheet().text(PLAN).language()).isEqualTo("en");
        assertThat(sheet().text(new IndicatorCode("COM-04")).language()).isEqualTo("fr");
    }

    @Test
    void takesOfAWholeWorkbookWhatIsInTheHandsOfADelegate(@Autowired TestDelegations delegations) {
        answers.answer(index, new IndicatorCode("COM-05"), new AnswerValue.Choices(Set.of("a")), 0);
        var pencil = pencil();
        var delegate = users.add(Role.DELEGATE, city);
        delegations.ask(index, delegate, "COM-03");
        users.signIn(delegate);

        var preview = look(pencil.answer("COM-03", "b").answer("COM-04", "a"));

        assertThat(preview.lines())
                .extracting(Line::code, Line::state)
                .containsExactly(tuple("COM-03", LineState.NEW), tuple("COM-04", LineState.INVALID));
        assertThat(why(preview.lines().getLast())).isEqualTo("workbook.problem.part");
        assertThat(returning.apply(preview, preview.lines())).isEqualTo(new Brought(1, 1));
    }

    @Test
    void isForThoseWhoAnswerForTheCity(@Autowired TestCities cities) {
        var file = new FileContent("filled.xlsx", pencil().answer("COM-03", "b").file());
        var preview = returning.look(index, file);

        users.signIn(Role.EXPERT, city);
        assertDenied(() -> returning.look(index, file));
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));
        assertDenied(() -> returning.apply(preview, preview.lines()));
        assertDenied(() -> workbooks.excel(index, Portion.WHOLE, Locale.ENGLISH));
    }

    private static String why(Line line) {
        return Objects.requireNonNull(line.problem()).messageKey();
    }

    private Pencil pencil() {
        return Pencil.on(workbooks.excel(index, Portion.WHOLE, Locale.ENGLISH));
    }

    private Preview look(Pencil pencil) {
        return returning.look(index, new FileContent("filled.xlsx", pencil.file()));
    }

    private AnswerSheet sheet() {
        return sheets.sheet(index);
    }

    private void write(String body, long seen) {
        texts.save(new TextKey("assessment", index.value(), PLAN.value()), body, seen, "en");
    }

    private Iterable<String> history() {
        return audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 20)).stream()
                .map(AuditRow::act)
                .filter(act -> !act.equals("assessment.opened"))
                .toList();
    }
}
