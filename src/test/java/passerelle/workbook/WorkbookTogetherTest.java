package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.NewLink;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.document.FileContent;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.Reason;
import passerelle.support.CommittingTest;
import passerelle.support.Meanwhile;
import passerelle.support.TestCities;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** A workbook is brought in while somebody works on line. */
@CommittingTest
class WorkbookTogetherTest {

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
    private Meanwhile meanwhile;

    private AssessmentId index;

    @BeforeEach
    void openARound(@Autowired TestCities cities, @Autowired TestAssessments assessments) {
        var city = cities.add("is-handan", "Handan " + System.nanoTime());
        index = assessments.answered(city, Instrument.INDEX, 2026);
        Acting.asSystem(() -> texts.save(explanation(), "the mayor signed it", 0, "en"));
    }

    @Test
    void leavesWhatIsBeingChangedOnLineAloneAndTellsSo() throws Exception {
        var file = file(pencil().explain("COM-03", "see the minutes").answer("COM-04", "c"));
        var preview = look(file);

        var outcomes = whileSomebody(
                () -> {
                    texts.save(explanation(), "the council signed it", 1, "en");
                    answers.clear(index, new IndicatorCode("COM-04"), 0);
                },
                preview);

        assertThat(outcomes).containsExactly("done", new Brought(1, 1));
        assertThat(sheet().text(PLAN).body()).isEqualTo("the council signed it");
        assertThat(sheet().answer(new IndicatorCode("COM-04")).value()).isEqualTo(new AnswerValue.Choice("c"));
        assertThat(look(file).lines()).extracting(Line::state).containsExactly(LineState.CONFLICT);
    }

    @Test
    void isRefusedInWordsWhenTheAnswersAreHandedInMeanwhile(@Autowired SubmissionService submissions) throws Exception {
        var preview = look(file(pencil().explain("COM-03", "see the minutes")));

        var outcomes = whileSomebody(() -> submissions.submit(index, new Reason("papers follow")), preview);

        assertThat(outcomes).containsExactly("done", "assessment.error.submitted");
        assertThat(sheet().text(PLAN).body()).isEqualTo("the mayor signed it");
    }

    @Test
    void putsALinkThatIsAddedOnLineMeanwhileThereOnce(@Autowired EvidenceService evidence) throws Exception {
        var page = new NewLink("https://handan.example/minutes", "Minutes");
        var file = file(pencil().write("COM-03", Column.LINKS, "Minutes of May https://handan.example/minutes"));

        var outcomes = whileSomebody(() -> evidence.addLink(index, PLAN, page), look(file));

        assertThat(outcomes).containsExactly("done", new Brought(1, 0));
        assertThat(sheet().evidence(PLAN)).extracting(EvidenceRow::title).containsExactly("Minutes");
        assertThat(look(file).lines()).isEmpty();
    }

    @Test
    void isNotEvenLookedAtOnceTheAnswersAreHandedIn(@Autowired TestAssessments assessments) {
        var file = file(pencil().explain("COM-03", "see the minutes"));
        assessments.submit(index);

        assertRefused(() -> look(file), "assessment.error.closed");
    }

    private List<Object> whileSomebody(Runnable works, Preview preview) throws Exception {
        return meanwhile.of(works, () -> returning.apply(preview, preview.lines()));
    }

    private Pencil pencil() {
        return Pencil.on(Acting.asSystem(() -> workbooks.excel(index, Portion.WHOLE, Locale.ENGLISH)));
    }

    private static FileContent file(Pencil pencil) {
        return new FileContent("filled.xlsx", pencil.file());
    }

    private Preview look(FileContent file) {
        return Acting.asSystem(() -> returning.look(index, file));
    }

    private AnswerSheet sheet() {
        return Acting.asSystem(() -> sheets.sheet(index));
    }

    private TextKey explanation() {
        return new TextKey("assessment", index.value(), PLAN.value());
    }
}
