package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentReview;
import passerelle.assessment.AssessmentReviewed;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
@RecordApplicationEvents
class HandBackServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode BUDGET = new IndicatorCode("COM-04");
    private static final AnswerValue LAST = new AnswerValue.Choice("d");
    private static final Reason REASON = new Reason("the plan has no dates");

    @Autowired
    private HandBackService turns;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private AssessmentReview state;

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TestReviews given;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city = CityId.create();
    private AssessmentId index = new AssessmentId(city.value());

    @BeforeEach
    void receiveAnIndex(@Autowired TestCities cities, @Autowired TestAssessments submitted) {
        city = cities.add("it-valmora", "Valmora");
        index = submitted.submitted(city, Instrument.INDEX, TODAY.getYear());
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void returnsNothingWithoutAQuestion() {
        decisions.accept(index, PLAN, 0);

        assertRefused(() -> turns.handBack(index, TODAY.plusDays(14)), "review.error.nothing");
    }

    @Test
    void sendsNoQuestionWhoseDecisionWasTakenBack() {
        given.asked(index, "COM-03", "COM-04");
        decisions.takeBack(index, BUDGET, 1);

        turns.handBack(index, TODAY.plusDays(14));

        users.signIn(Role.COORDINATOR, city);
        assertThat(reviews.of(index).questions(PLAN)).hasSize(1);
        assertThat(reviews.of(index).questions(BUDGET)).isEmpty();
    }

    @Test
    void saysOnTheQuestionWhoSentItAndUntilWhenItWaits() {
        given.asked(index, "COM-03");

        turns.handBack(index, TODAY.plusDays(14));

        assertThat(reviews.of(index).question(PLAN)).hasValueSatisfying(question -> {
            assertThat(question.returnedOn()).isEqualTo(TODAY);
            assertThat(question.deadline()).isEqualTo(TODAY.plusDays(14));
            assertThat(question.returnedBy()).startsWith("secretariat-");
        });
    }

    @Test
    void keepsInTheHistoryWhatWasReturnedUntilWhen() {
        given.returned(index, "COM-03", "COM-04");

        assertThat(history("assessment.returned"))
                .extracting(AuditRow::after)
                .containsExactly("COM-03, COM-04 · " + TODAY.plusDays(14));
    }

    @Test
    void asksBeforeItClosesOverAnAnswerThatChangedSinceItWasDecided() {
        sheets.sheet(index).edition().indicators().stream()
                .map(Indicator::code)
                .filter(indicator -> !indicator.equals(PLAN))
                .forEach(indicator -> decisions.accept(index, indicator, 0));
        given.returned(index, "COM-03");
        answers.answer(index, PLAN, LAST, 1);
        submissions.submit(index, REASON);
        decisions.accept(index, PLAN, 1);
        assertThatCode(() -> turns.close(index, false)).doesNotThrowAnyException();

        submissions.reopen(index, TODAY.plusDays(14), REASON);
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 2);
        submissions.submit(index, REASON);

        assertAskedBack(() -> turns.close(index, false), "review.warning.open");
    }

    @Test
    void decidesAnewTheSameOfAnAnswerThatChanged() {
        decisions.accept(index, PLAN, 0);
        submissions.reopen(index, TODAY.plusDays(14), REASON);
        answers.answer(index, PLAN, LAST, 1);
        submissions.submit(index, REASON);
        assertThat(reviews.of(index).changed()).containsExactly(PLAN);

        decisions.accept(index, PLAN, 1);

        assertThat(reviews.of(index).changed()).isEmpty();
    }

    @Test
    void decidesTheSameOfTheSameAnswerOnce() {
        decisions.accept(index, PLAN, 0);

        assertThat(decisions.accept(index, PLAN, 0)).isInstanceOf(Deciding.Decided.class);
        assertThat(reviews.of(index).decision(PLAN).version()).isEqualTo(1);
        assertThat(history("review.decided")).hasSize(1);
    }

    @Test
    void putsNothingBesideAnAnswerThatIsNoneItself() {
        var none = new ReviewedAnswer(new AnswerValue.Choice("z"), REASON);

        assertRefused(() -> decisions.replace(index, PLAN, none, 0), "instrument.error.unknown-option");
        assertThat(history("review.decided")).isEmpty();
    }

    @Test
    void keepsInTheHistoryWhyAnotherAnswerCounts() {
        decisions.accept(index, PLAN, 0);
        decisions.replace(index, PLAN, new ReviewedAnswer(LAST, REASON), 1);

        assertThat(history("review.decided"))
                .extracting(AuditRow::reason, row -> row.before().endsWith("Verdict.ACCEPTED"))
                .containsExactlyInAnyOrder(tuple("", false), tuple(REASON.text(), true));
    }

    @Test
    void isAnnouncedWhenItIsClosed(@Autowired ApplicationEvents events) {
        turns.close(index, true);

        assertThat(events.stream(AssessmentReviewed.class))
                .containsExactly(new AssessmentReviewed(index, city, Instrument.INDEX, TODAY.getYear()));
    }

    @Test
    void isTakenUpAgainWithALineOfHistory() {
        assertRefused(() -> state.resume(index, REASON), "assessment.error.not.reviewed");
        turns.close(index, true);

        state.resume(index, REASON);

        assertThat(history("assessment.review.resumed"))
                .extracting(AuditRow::reason)
                .containsExactly(REASON.text());
        assertThat(history("assessment.reviewed")).hasSize(1);
    }

    private List<AuditRow> history(String act) {
        return audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 400)).stream()
                .filter(row -> row.act().equals(act))
                .toList();
    }
}
