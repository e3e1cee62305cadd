package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.text.SavedText;

class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final IndicatorCode CORE = TestSheets.CORE;

    private final AnswerSheet sheet = TestSheets.sheet(Map.of(CORE, new AnswerValue.Choice("a")), Map.of());

    @ParameterizedTest(name = "{0}, sent {1}, answered {2}, sheet {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            OPEN,     -,          -,          SUBMITTED, OPEN
            ACCEPTED, -,          -,          SUBMITTED, ACCEPTED
            REVIEWED, -,          -,          SUBMITTED, REVIEWED
            RETURNED, -,          -,          SUBMITTED, TO_RETURN
            RETURNED, 2026-03-02, -,          RETURNED,  WITH_CITY
            RETURNED, 2026-03-02, 2026-03-09, SUBMITTED, CAME_BACK
            RETURNED, 2026-03-02, -,          REVIEWED,  CAME_BACK
            """)
    void tellsWhereAnAnswerStands(
            Verdict verdict,
            @Nullable LocalDate sent,
            @Nullable LocalDate answered,
            AssessmentStatus status,
            ReviewState state) {
        var review = review(TestSheets.in(status, sheet), verdict, question(sent, answered, "", basis(sheet)));

        assertThat(review.state(CORE)).isEqualTo(state);
    }

    @Test
    void countsEveryIndicatorOnce() {
        var counts =
                review(sheet, Verdict.ACCEPTED, question(null, null, "", "")).counts();

        assertThat(counts).isEqualTo(new ReviewCounts(1, 0, 0, 3));
        assertThat(counts.all()).isEqualTo(sheet.edition().indicators().size());
    }

    @Test
    void noticesThatAnAnswerChangedSinceItWasDecided() {
        var changed = sheet.with(CORE, TestSheets.saved(new AnswerValue.Choice("b"), 2));
        var review = new Review(changed, Map.of(CORE, decision(Verdict.ACCEPTED)), Map.of());

        assertThat(review.changed()).containsExactly(CORE);
        assertThat(review(sheet, Verdict.ACCEPTED, question(null, null, "", "")).changed())
                .isEmpty();
    }

    @Test
    void findsWhatCameBackUntouchedUntilItIsChangedOrRepliedTo() {
        var returned = TestSheets.in(AssessmentStatus.RETURNED, sheet);
        var changed = returned.with(CORE, TestSheets.saved(new AnswerValue.Choice("b"), 2));

        assertThat(review(returned, Verdict.RETURNED, question(DAY, null, "", basis(sheet)))
                        .untouched())
                .containsExactly(CORE);
        assertThat(review(returned, Verdict.RETURNED, question(DAY, null, "It stands.", basis(sheet)))
                        .untouched())
                .isEmpty();
        assertThat(review(changed, Verdict.RETURNED, question(DAY, null, "", basis(sheet)))
                        .untouched())
                .isEmpty();
    }

    private Review review(AnswerSheet sheet, Verdict verdict, QuestionRow question) {
        return new Review(sheet, Map.of(CORE, decision(verdict)), Map.of(CORE, List.of(question)));
    }

    private DecisionRow decision(Verdict verdict) {
        return new DecisionRow(Opinion.of(verdict), basis(sheet), 1, Instant.parse("2026-03-01T12:00:00Z"), "Ada");
    }

    private static String basis(AnswerSheet sheet) {
        return AnswerBasis.of(sheet, CORE).versions();
    }

    private static SavedText written(String words) {
        return new SavedText(words, "en", 1, null, "Ben");
    }

    private static QuestionRow question(
            @Nullable LocalDate sent, @Nullable LocalDate answered, String reply, String basis) {
        var words = new QuestionWords(SavedText.BLANK, written(reply));
        return new QuestionRow(1, "Ada", sent, "Ada", sent, answered, basis, words);
    }
}
