package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.account.Acting;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.CommittingTest;
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
    void takeNoWordsWhileTheyAreSubmitted(@Autowired TextService texts, @Autowired TransactionTemplate transaction)
            throws Exception {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        var submitted = new CountDownLatch(1);

        var outcomes = Together.of(
                () -> transaction.execute(act -> {
                    submissions.submit(index, new Reason("papers follow"));
                    submitted.countDown();
                    pause();
                    return "submitted";
                }),
                () -> {
                    submitted.await();
                    return texts.save(new TextKey("assessment", index.value(), PLAN.value()), "too late", 0, "en");
                });

        assertThat(outcomes).containsExactly("submitted", "assessment.error.closed");
    }

    /** Long enough for what does not wait to be stored. */
    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void areReadInFewStatementsHoweverManyThereAre() {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        Acting.asSystem(() -> sheets.sheet(index));

        assertThat(StatementCount.during(() -> Acting.asSystem(() -> sheets.sheet(index))))
                .isBetween(1, 5);
    }
}
