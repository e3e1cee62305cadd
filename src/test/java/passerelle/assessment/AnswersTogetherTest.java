package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;

@CommittingTest
class AnswersTogetherTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private EntityManagerFactory factory;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("is-handan", "Handan " + System.nanoTime());
    }

    @Test
    void letOneOfTwoFirstAnswersStandAndShowItToTheOther() throws Exception {
        var index = assessments.open(city, Instrument.INDEX, 2026);

        var outcomes = together(
                () -> answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0),
                () -> answers.answer(index, PLAN, new AnswerValue.Choice("d"), 0));

        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerSaving.Saved.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerSaving.Collided.class);
    }

    @Test
    void areSubmittedOnceByTwoClicks() throws Exception {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        Callable<Object> submit = () -> {
            try {
                submissions.submit(index, new Reason("papers follow"));
                return "submitted";
            } catch (RuleViolation refusal) {
                return refusal.messageKey();
            }
        };

        assertThat(together(submit, submit)).containsExactlyInAnyOrder("submitted", "assessment.error.submitted");
    }

    @Test
    void areReadInFewStatementsHoweverManyThereAre() {
        var index = assessments.answered(city, Instrument.INDEX, 2026);
        Acting.asSystem(() -> sheets.sheet(index));
        var statistics = statistics();

        Acting.asSystem(() -> sheets.sheet(index));

        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(5);
    }

    private Statistics statistics() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        return statistics;
    }

    private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> outcome(start, one));
            var second = threads.submit(() -> outcome(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Object outcome(CyclicBarrier start, Callable<?> act) throws Exception {
        start.await();
        return Acting.asSystem(() -> {
            try {
                return act.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
