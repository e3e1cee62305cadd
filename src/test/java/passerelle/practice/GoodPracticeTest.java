package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

class GoodPracticeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final PracticeCheck COMPLETE = new PracticeCheck(List.of(), List.of(), List.of());
    private static final PracticeCheck INCOMPLETE =
            new PracticeCheck(List.of(), List.of(PracticeSection.CONTEXT), List.of());

    private final GoodPractice practice =
            new GoodPractice(CityId.create(), "it-valmora-1", new PracticeOutline("fr"), false, TODAY);

    @Test
    void isNotHandedInWhileARequiredSectionIsEmpty() {
        assertThatThrownBy(() -> practice.submit(INCOMPLETE, TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("practice.error.incomplete");
        assertThat(practice.status()).isEqualTo(PracticeStatus.DRAFT);
    }

    @Test
    void takesNoChangeWhileItIsReviewed() {
        practice.submit(COMPLETE, TODAY);

        assertThatThrownBy(() -> practice.take(new PracticeChange.Title("fr", "Ponts")))
                .hasMessage("practice.error.closed");
    }

    @Test
    void takesChangesAgainOnceItIsReturned() {
        practice.submit(COMPLETE, TODAY);
        practice.giveBack(TODAY);

        practice.take(new PracticeChange.Title("fr", "Ponts"));

        assertThat(practice.outline().facts().title().fr()).isEqualTo("Ponts");
    }

    @Test
    void countsHowOftenItWasHandedIn() {
        practice.submit(COMPLETE, TODAY);
        practice.giveBack(TODAY);
        practice.submit(COMPLETE, TODAY);

        assertThat(practice.round()).isEqualTo(2);
    }

    @Test
    void isPublishedOnlyWithEachCriterionJudged() {
        practice.submit(COMPLETE, TODAY);

        assertThatThrownBy(() -> practice.publish(Map.of(Criterion.RELEVANT, CriterionVerdict.MET), true, TODAY))
                .hasMessage("practice.error.criteria");
    }

    @Test
    void isPublishedWithACriterionUnmetOnlyWhenTheReviewerInsists() {
        practice.submit(COMPLETE, TODAY);
        var judged = TestPractices.all(CriterionVerdict.NOT_MET);

        assertThatThrownBy(() -> practice.publish(judged, false, TODAY)).isInstanceOf(NeedsConfirmation.class);
        practice.publish(judged, true, TODAY);

        assertThat(practice.status()).isEqualTo(PracticeStatus.PUBLISHED);
    }

    @Test
    void beginsANewVersionWithAllThatItSays() {
        practice.take(new PracticeChange.Title("en", "Bridges"));
        practice.submit(COMPLETE, TODAY);
        practice.publish(TestPractices.all(CriterionVerdict.MET), false, TODAY);

        var next = practice.anew(TODAY.plusYears(1));

        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(PracticeStatus.DRAFT);
        assertThat(next.outline().facts()).isEqualTo(practice.outline().facts());
    }

    @Test
    void getsNoNewVersionBeforeItIsPublished() {
        assertThatThrownBy(() -> practice.anew(TODAY)).hasMessage("practice.error.unpublished");
    }

    @Test
    void staysArchived() {
        practice.archive(new Reason("Told twice"), TODAY);

        assertThatThrownBy(() -> practice.submit(COMPLETE, TODAY)).hasMessage("practice.error.status");
    }
}
