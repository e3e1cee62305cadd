package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.CommittingTest;
import passerelle.support.Meanwhile;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.Together;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@CommittingTest
class AnswersTogetherTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private AnswerService answers;

    @Autowired
    private FigureService figures;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private Meanwhile meanwhile;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("is-handan", "Handan " + System.nanoTime());
    }

    @Test
    void letOneOfTwoFirstAnswersStandAndShowItToTheOther() throws Exception {
        var index = assessments.open(city, Instrument.INDEX, 2026);

        var outcomes = Together.of(
                () -> answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0),
                () -> answers.answer(index, PLAN, new AnswerValue.Choice("d"), 0));

        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerSaving.Saved.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerSaving.Collided.class);
    }

    @Test
    void letOneOfTwoFirstFiguresStandAndShowItToTheOther() throws Exception {
        var index = assessments.open(city, Instrument.INDEX, 2026);

        var outcomes = Together.of(
                () -> figures.save(index, "population", Figure.of(BigDecimal.TEN), 0),
                () -> figures.save(index, "population", Figure.NOT_COLLECTED, 0));

        assertThat(outcomes).hasAtLeastOneElementOfType(FigureSaving.Saved.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(FigureSaving.Collided.class);
    }

    @Test
    void areSubmittedOnceByTwoClicks() throws Exception {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        Callable<Object> submit = () -> {
            submissions.submit(index, new Reason("papers follow"));
            return "submitted";
        };

        assertThat(Together.of(submit, submit)).containsExactlyInAnyOrder("submitted", "assessment.error.submitted");
    }

    @Test
    void takeNoWordsWhileTheyAreSubmitted(@Autowired TextService texts) throws Exception {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        var explanation = new TextKey("assessment", index.value(), PLAN.value());

        var outcomes = meanwhile.of(
                () -> submissions.submit(index, new Reason("papers follow")),
                () -> texts.save(explanation, "too late", 0, "en"));

        assertThat(outcomes).containsExactly("done", "assessment.error.closed");
    }

    @Test
    void tellWhoeverDatesALinkThatItWasTakenBackMeanwhile() throws Exception {
        var link = linked();

        var outcomes = meanwhile.of(
                () -> evidence.withdraw(link.id(), new Reason("wrong year")),
                () -> date(link, LocalDate.of(2027, 5, 1)));

        assertThat(outcomes).containsExactly("done", "assessment.error.evidence.withdrawn");
    }

    @Test
    void takeALinkBackThatIsDatedMeanwhile() throws Exception {
        var link = linked();

        var outcomes = meanwhile.of(() -> date(link, LocalDate.of(2027, 5, 1)), () -> {
            evidence.withdraw(link.id(), new Reason("wrong year"));
            return "withdrawn";
        });

        assertThat(outcomes).containsExactly("done", "withdrawn");
    }

    private EvidenceRow linked() {
        var index = assessments.open(city, Instrument.INDEX, 2026);
        return Acting.asSystem(
                () -> evidence.addLink(index, PLAN, new NewLink("https://handan.example/plan", "Action plan")));
    }

    private Object date(EvidenceRow link, LocalDate lastDay) {
        evidence.date(link.id(), lastDay);
        return "dated";
    }

    @Test
    void areReadInFewStatementsHoweverManyThereAre() {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        Acting.asSystem(() -> sheets.sheet(index));

        assertThat(StatementCount.during(() -> Acting.asSystem(() -> sheets.sheet(index))))
                .isBetween(1, 5);
    }
}
