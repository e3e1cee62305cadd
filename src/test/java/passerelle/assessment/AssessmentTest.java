package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.instrument.EditionId;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

class AssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Assessment assessment = opened(2026, TODAY.minusDays(10), TODAY.plusDays(90));

    @Test
    void isSubmittedToday() {
        assessment.submit(TODAY, "Ada");

        assertThat(assessment.details().status()).isEqualTo(AssessmentStatus.SUBMITTED);
        assertThat(assessment.details().submittedOn()).isEqualTo(TODAY);
        assertThat(assessment.details().submittedBy()).isEqualTo("Ada");
    }

    @Test
    void isSubmittedOnce() {
        assessment.submit(TODAY, "Ada");

        assertRefused(() -> assessment.submit(TODAY, "Ada"), "assessment.error.submitted");
    }

    @Test
    void isOpenAgainUntilTheNewDeadline() {
        assessment.submit(TODAY, "Ada");

        assessment.reopen(TODAY.plusDays(20), TODAY);

        assertThat(assessment.details().isOpen()).isTrue();
        assertThat(assessment.details().deadline()).isEqualTo(TODAY.plusDays(20));
        assertThat(assessment.details().submittedOn()).isNull();
    }

    @Test
    void staysHandedInOnItsFirstDayWhileSomeOfItIsBackWithTheCity() {
        assessment.submit(TODAY, "Ada");

        assessment.handBack(TODAY.plusDays(34), TODAY.plusDays(20));

        assertThat(assessment.details().isOpen()).isTrue();
        assertThat(assessment.details().submittedOn()).isEqualTo(TODAY);
        assertThat(assessment.details().deadline()).isEqualTo(TODAY.plusDays(34));
    }

    @Test
    void keepsItsFirstDayWhenItIsHandedInAgain() {
        assessment.submit(TODAY, "Ada");
        assessment.handBack(TODAY.plusDays(34), TODAY.plusDays(20));

        assessment.submit(TODAY.plusDays(30), "Ben");

        assertThat(assessment.details().status()).isEqualTo(AssessmentStatus.SUBMITTED);
        assertThat(assessment.details().submittedOn()).isEqualTo(TODAY);
        assertThat(assessment.details().submittedBy()).isEqualTo("Ada");
    }

    @Test
    void takesNoAnswersOnceItsReviewIsClosed() {
        assessment.submit(TODAY, "Ada");
        assessment.closeReview();

        assertRefused(assessment::checkOpen, "assessment.error.reviewed");
    }

    @Test
    void isNotReviewedBeforeItIsHandedIn() {
        assertRefused(assessment::checkInReview, "assessment.error.review.open");
    }

    @Test
    void isNotHandedBackForADayThatIsPast() {
        assessment.submit(TODAY, "Ada");

        assertRefused(() -> assessment.handBack(TODAY.minusDays(1), TODAY), "assessment.error.deadline.past");
        assertThat(assessment.details().status()).isEqualTo(AssessmentStatus.SUBMITTED);
    }

    @Test
    void isNotReopenedForADayThatIsPast() {
        assessment.submit(TODAY, "Ada");

        assertRefused(() -> assessment.reopen(TODAY.minusDays(1), TODAY), "assessment.error.deadline.past");
        assertThat(assessment.details().isOpen()).isFalse();
    }

    @Test
    void keepsADayOfSubmissionExactlyWhileItIsSubmitted() {
        var early = new AssessmentDates(TODAY.minusDays(10), TODAY, TODAY);

        assertRefused(() -> assessment.correct(early, TODAY), "assessment.error.submitted.on");
    }

    @Test
    void mayEndOnTheDayOnWhichItIsOpenedAgain() {
        assessment.submit(TODAY, "Ada");
        assessment.handBack(TODAY, TODAY);
        assertThat(assessment.details().deadline()).isEqualTo(TODAY);

        assessment.reopen(TODAY, TODAY);
        assertThat(assessment.details().isOpen()).isTrue();
    }

    @Test
    void forgetsWhoHandedItInOnceReopenedButNotThatItWas() {
        assertThat(assessment.details().handedInBefore()).isFalse();
        assessment.submit(TODAY, "Ada");

        assessment.reopen(TODAY.plusDays(20), TODAY);

        assertThat(assessment.details().submittedBy()).isEmpty();
        assertThat(assessment.details().handedInBefore()).isTrue();
    }

    @Test
    void isSettledWithoutHavingBeenHandedIn() {
        assessment.close();

        assertThat(assessment.details().status()).isEqualTo(AssessmentStatus.CLOSED);
        assertThat(assessment.details().submittedOn()).isNull();
        assertRefused(assessment::checkOpen, "assessment.error.settled");
        assertRefused(assessment::close, "assessment.error.settled");
    }

    @Test
    void isReviewedWhenItIsSettledWhileSomeOfItIsBackWithTheCity() {
        assessment.submit(TODAY, "Ada");
        assessment.handBack(TODAY.plusDays(14), TODAY);

        assessment.close();

        assertThat(assessment.details().status()).isEqualTo(AssessmentStatus.REVIEWED);
    }

    @Test
    void isReviewedOnlyAgainAfterItsReviewWasClosed() {
        assertRefused(assessment::resumeReview, "assessment.error.not.reviewed");
        assessment.submit(TODAY, "Ada");
        assertRefused(assessment::resumeReview, "assessment.error.not.reviewed");

        assessment.closeReview();
        assessment.resumeReview();

        assessment.checkInReview();
        assertThat(assessment.details().status()).isEqualTo(AssessmentStatus.SUBMITTED);
    }

    @Test
    void movesAllItsDays() {
        assessment.submit(TODAY, "Ada");
        var dates = new AssessmentDates(TODAY.minusDays(9), TODAY.plusDays(9), TODAY.minusDays(1));

        assessment.correct(dates, TODAY);

        assertThat(assessment.dates()).isEqualTo(dates);
    }

    @Test
    void keepsItsDayOfSubmissionWhileItIsSubmitted() {
        assessment.submit(TODAY, "Ada");
        var none = new AssessmentDates(TODAY.minusDays(10), TODAY, null);

        assertRefused(() -> assessment.correct(none, TODAY), "assessment.error.submitted.on");
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2027})
    void isOfARoundFromTheFirstToTheNext(int round) {
        assertThat(opened(round, TODAY, TODAY).details().round()).isEqualTo(round);
    }

    @ParameterizedTest(name = "round {0}, opened {1}, due {2}: {3}")
    @CsvSource(textBlock = """
            2007, 2026-03-02, 2026-06-01, assessment.error.round
            2028, 2026-03-02, 2026-06-01, assessment.error.round
            2026, 2026-03-03, 2026-06-01, assessment.error.opened.future
            2026, 2026-03-02, 2026-03-01, assessment.error.deadline.early
            """)
    void refusesWhatCannotBe(int round, LocalDate openedOn, LocalDate deadline, String refusal) {
        assertRefused(() -> opened(round, openedOn, deadline), refusal);
    }

    @ParameterizedTest(name = "submitted {0}: {1}")
    @CsvSource(textBlock = """
            2026-03-03, assessment.error.submitted.future
            2026-02-19, assessment.error.submitted.early
            """)
    void refusesADayOfSubmissionThatCannotBe(LocalDate submittedOn, String refusal) {
        assessment.submit(TODAY, "Ada");
        var dates = new AssessmentDates(TODAY.minusDays(10), TODAY.plusDays(90), submittedOn);

        assertRefused(() -> assessment.correct(dates, TODAY), refusal);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            OPEN,      SUBMITTED, true
            OPEN,      WITHDRAWN, true
            SUBMITTED, OPEN,      true
            SUBMITTED, RETURNED,  true
            SUBMITTED, REVIEWED,  true
            SUBMITTED, WITHDRAWN, false
            RETURNED,  SUBMITTED, true
            RETURNED,  REVIEWED,  true
            RETURNED,  OPEN,      true
            RETURNED,  WITHDRAWN, false
            REVIEWED,  SUBMITTED, true
            REVIEWED,  OPEN,      true
            REVIEWED,  RETURNED,  false
            REVIEWED,  WITHDRAWN, false
            WITHDRAWN, OPEN,      false
            WITHDRAWN, SUBMITTED, false
            """)
    void isNeverWithdrawnOnceSubmitted(AssessmentStatus from, AssessmentStatus to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    private static Assessment opened(int round, LocalDate openedOn, LocalDate deadline) {
        var opened = new NewAssessment(Instrument.INDEX, round, openedOn, deadline);
        return new Assessment(CityId.create(), opened, new EditionId(UUID.randomUUID()), TODAY);
    }
}
