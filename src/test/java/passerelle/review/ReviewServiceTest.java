package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentReview;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.IndicatorHistory;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextService;

@ApplicationTest
class ReviewServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode BUDGET = new IndicatorCode("COM-04");
    private static final AnswerValue LAST = new AnswerValue.Choice("d");
    private static final Reason REASON = new Reason("the plan has no dates");

    @Autowired
    private ReviewService reviews;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private HandBackService turns;

    @Autowired
    private AssessmentReview state;

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TextService texts;

    @Autowired
    private TestReviews given;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId expert;
    private AccountId coordinator;

    @BeforeEach
    void receiveAnIndex(@Autowired TestCities cities, @Autowired TestAssessments submitted) {
        city = cities.add("it-valmora", "Valmora");
        index = submitted.submitted(city, Instrument.INDEX, TODAY.getYear());
        coordinator = users.add(Role.COORDINATOR, city);
        expert = users.signIn(Role.EXPERT, city);
    }

    @Test
    void acceptsAnAnswer() {
        decisions.accept(index, PLAN, 0);

        assertThat(reviews.of(index).state(PLAN)).isEqualTo(ReviewState.ACCEPTED);
        assertThat(reviews.of(index).counts()).isEqualTo(new ReviewCounts(1, 0, 0, 82));
    }

    @Test
    void letsNobodyOverwriteADecisionUnseen() {
        decisions.accept(index, PLAN, 0);
        users.signIn(Role.ANALYST);

        var outcome = decisions.ask(index, PLAN, 0);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Deciding.Collided.class,
                        collided -> assertThat(collided.theirs().opinion().verdict())
                                .isEqualTo(Verdict.ACCEPTED));
        assertThat(reviews.of(index).question(PLAN)).isEmpty();
    }

    @Test
    void goesOnFromADecisionThatWasTakenBack() {
        decisions.accept(index, PLAN, 0);
        decisions.takeBack(index, PLAN, 1);
        var seen = reviews.of(index).decision(PLAN);

        var outcome = decisions.ask(index, PLAN, seen.version());

        assertThat(seen.opinion()).isEqualTo(Opinion.NONE);
        assertThat(outcome).isInstanceOf(Deciding.Decided.class);
    }

    @Test
    void keepsTheCitysAnswerBesideAReviewedOne() {
        decisions.replace(index, PLAN, new ReviewedAnswer(LAST, REASON), 0);

        var review = reviews.of(index);

        assertThat(review.decision(PLAN).opinion()).isEqualTo(new Opinion(Verdict.REVIEWED, LAST, REASON.text()));
        assertThat(review.sheet().answer(PLAN).value()).isEqualTo(new AnswerValue.Choice("a"));
        assertThat(sheets.values(index)).containsEntry(PLAN, new AnswerValue.Choice("a"));
    }

    @Test
    void refusesAReviewedAnswerOfTheAnalyst() {
        users.signIn(Role.ANALYST);

        assertDenied(() -> decisions.replace(index, PLAN, new ReviewedAnswer(LAST, REASON), 0));
    }

    @Test
    void sendsQuestionsOnlyOnceTheyAreWritten() {
        decisions.ask(index, PLAN, 0);

        assertRefused(() -> turns.handBack(index, TODAY.plusDays(14)), "review.error.unwritten");
    }

    @Test
    void keepsAQuestionFromTheCityUntilItIsSent() {
        given.asked(index, "COM-03");
        users.signIn(coordinator);
        assertThat(reviews.of(index).questions(PLAN)).isEmpty();
        assertThat(texts.of("review", index.value())).isEmpty();

        users.signIn(expert);
        turns.handBack(index, TODAY.plusDays(14));
        users.signIn(coordinator);

        assertThat(reviews.of(index)
                        .question(PLAN)
                        .orElseThrow()
                        .words()
                        .question()
                        .body())
                .isEqualTo(TestReviews.QUESTION);
    }

    @Test
    void opensOnlyWhatIsReturned() {
        given.returned(index, "COM-03");
        users.signIn(coordinator);

        assertThat(answers.answer(index, PLAN, LAST, 1)).isInstanceOf(AnswerSaving.Saved.class);
        assertRefused(() -> answers.answer(index, BUDGET, LAST, 1), "review.closed.other");
        assertThat(assessments.get(index).submittedOn()).isEqualTo(TODAY);
    }

    @Test
    void opensNothingOfAnEarlierTurn() {
        handInAgainAfterAReply();

        given.returned(index, "COM-04");
        users.signIn(coordinator);

        assertRefused(() -> answers.answer(index, PLAN, LAST, 1), "review.closed.other");
        assertThat(answers.answer(index, BUDGET, LAST, 1)).isInstanceOf(AnswerSaving.Saved.class);
    }

    @Test
    void warnsOfReturnedAnswersThatNobodyTouched() {
        given.returned(index, "COM-03", "COM-04");
        users.signIn(coordinator);
        answers.answer(index, PLAN, LAST, 1);

        assertThat(sheets.check(index).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fields()).containsExactly(BUDGET.value()));
        reply(BUDGET);
        assertThat(sheets.check(index).findings()).isEmpty();
    }

    @Test
    void goesOnWhenTheCityHandsInAgain() {
        given.returned(index, "COM-03");
        users.signIn(coordinator);
        answers.answer(index, PLAN, LAST, 1);
        submissions.submit(index, REASON);
        users.signIn(expert);

        var review = reviews.of(index);

        assertThat(review.sheet().assessment().status()).isEqualTo(AssessmentStatus.SUBMITTED);
        assertThat(review.state(PLAN)).isEqualTo(ReviewState.CAME_BACK);
        assertThat(review.changed()).containsExactly(PLAN);
    }

    @Test
    void asksASecondQuestionBesideTheFirst() {
        handInAgainAfterAReply();

        given.returned(index, "COM-03");
        users.signIn(coordinator);

        assertThat(reviews.of(index).questions(PLAN))
                .extracting(QuestionRow::number)
                .containsExactly(1, 2);
        assertThat(reviews.of(index).questions(PLAN).getFirst().words().reply().body())
                .isEqualTo("It stands.");
    }

    @Test
    void keepsWhatTheCityFoundWhenItWasAskedFirst() {
        given.returned(index, "COM-03");
        users.signIn(coordinator);
        answers.answer(index, PLAN, LAST, 1);
        submissions.submit(index, REASON);

        given.returned(index, "COM-03");

        assertThat(reviews.of(index).questions(PLAN))
                .extracting(QuestionRow::basis)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void closesOnlyAfterAskingWhatIsStillOpen() {
        users.signIn(Role.SECRETARIAT);

        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(() -> turns.close(index, false));
        turns.close(index, true);

        assertThat(assessments.get(index).status()).isEqualTo(AssessmentStatus.REVIEWED);
    }

    @Test
    void asksBeforeItClosesWhatIsStillWithTheCity() {
        sheets.sheet(index).edition().indicators().stream()
                .map(Indicator::code)
                .filter(indicator -> !indicator.equals(PLAN))
                .forEach(indicator -> decisions.accept(index, indicator, 0));
        given.returned(index, "COM-03");
        users.signIn(Role.SECRETARIAT);

        assertAskedBack(() -> turns.close(index, false), "review.warning.open");
    }

    @Test
    void countsReviewedAnswersOnceItIsClosedAndShowsThemToTheCity() {
        decisions.replace(index, PLAN, new ReviewedAnswer(LAST, REASON), 0);
        users.signIn(coordinator);
        assertThat(reviews.of(index).state(PLAN)).isEqualTo(ReviewState.OPEN);

        given.closed(index);

        assertThat(reviews.of(index).state(PLAN)).isEqualTo(ReviewState.REVIEWED);
        assertThat(sheets.values(index)).containsEntry(PLAN, LAST);
    }

    @Test
    void isTakenUpAgainForAReason() {
        given.closed(index);
        users.signIn(Role.SECRETARIAT);

        state.resume(index, REASON);

        assertThat(decisions.accept(index, PLAN, 0)).isInstanceOf(Deciding.Decided.class);
    }

    @Test
    void tellsTheHistoryOfOneAnswer(@Autowired IndicatorHistory histories) {
        decisions.accept(index, PLAN, 0);
        decisions.accept(index, BUDGET, 0);
        given.returned(index, "COM-03");
        users.signIn(coordinator);
        reply(PLAN);

        assertThat(histories.of(index, PLAN.value(), PageRequest.of(0, 20)))
                .extracting(AuditRow::act)
                .containsExactly(
                        "text.written",
                        "assessment.returned",
                        "assessment.submitted",
                        "answer.given",
                        "assessment.opened");
        users.signIn(expert);
        assertThat(histories.of(index, PLAN.value(), PageRequest.of(0, 20)))
                .extracting(AuditRow::act)
                .containsSubsequence("review.decided", "review.decided");
    }

    private void handInAgainAfterAReply() {
        given.returned(index, "COM-03");
        users.signIn(coordinator);
        reply(PLAN);
        submissions.submit(index, REASON);
    }

    private void reply(IndicatorCode indicator) {
        var number = reviews.of(index).question(indicator).orElseThrow().number();
        texts.save(QuestionText.reply(indicator, number).of(index), "It stands.", 0, "en");
    }
}
