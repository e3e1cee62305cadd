package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextService;

/** Answers on their way to the city and back. */
@ApplicationTest
class ReturnedAnswersTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final AnswerValue LAST = new AnswerValue.Choice("d");
    private static final Reason REASON = new Reason("papers follow");

    @Autowired
    private DecisionService decisions;

    @Autowired
    private HandBackService turns;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private AnswerService answers;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TextService texts;

    @Autowired
    private TestReviews given;

    private CityId city = CityId.create();
    private AssessmentId index = new AssessmentId(city.value());

    @BeforeEach
    void receiveAnIndex(@Autowired TestCities cities, @Autowired TestAssessments submitted, @Autowired Users users) {
        city = cities.add("it-valmora", "Valmora");
        index = submitted.submitted(city, Instrument.INDEX, LocalDate.now().getYear());
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void takeUpTheQuestionThatWasWrittenAndNeverSent() {
        given.asked(index, "COM-03");
        decisions.takeBack(index, PLAN, 1);

        decisions.ask(index, PLAN, 2);

        assertThat(reviews.of(index).questions(PLAN))
                .extracting(question -> question.words().question().body())
                .containsExactly(TestReviews.QUESTION);
    }

    @Test
    void mayChangeWithoutBeingCalledChangedWhileTheyAreWithTheCity() {
        given.returned(index, "COM-03");
        answers.answer(index, PLAN, LAST, 1);
        assertThat(reviews.of(index).withCity()).containsExactly(PLAN);
        assertThat(reviews.of(index).changed()).isEmpty();

        submissions.submit(index, REASON);

        assertThat(reviews.of(index).withCity()).isEmpty();
        assertThat(reviews.of(index).changed()).containsExactly(PLAN);
    }

    @Test
    void areNoLongerWithTheCityOnceTheReviewIsClosed() {
        given.returned(index, "COM-03");

        turns.close(index, true);

        assertThat(reviews.of(index).withCity()).isEmpty();
        assertRefused(() -> reply(1, 0), "review.closed.reply");
    }

    @Test
    void takeNoReplyToAQuestionOfAnEarlierTurn() {
        given.returned(index, "COM-03");
        reply(1, 0);
        submissions.submit(index, REASON);
        given.returned(index, "COM-04");

        assertRefused(() -> reply(1, 1), "review.closed.reply");
    }

    private void reply(int number, long seen) {
        texts.save(QuestionText.reply(PLAN, number).of(index), "It stands, " + seen, seen, "en");
    }
}
