package passerelle.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentReview;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** What ends a turn of the review: the questions go to the city, or the review is closed. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HandBackService {

    private final AssessmentReview state;
    private final AnswerSheetService sheets;
    private final ReviewReading reading;
    private final SentQuestions questions;

    HandBackService(AssessmentReview state, AnswerSheetService sheets, ReviewReading reading, SentQuestions questions) {
        this.state = state;
        this.sheets = sheets;
        this.reading = reading;
        this.questions = questions;
    }

    /**
     * Sends all questions to the city at once, which answers these indicators again until that day.
     *
     * @throws RuleViolation when no answer is to be returned, or a question is not written yet
     */
    public void handBack(AssessmentId id, LocalDate deadline) {
        state.enter(id);
        var review = reading.whole(sheets.sheet(id));
        var returned = review.in(ReviewState.TO_RETURN);
        if (returned.isEmpty()) {
            throw new RuleViolation("review.error.nothing");
        }
        checkWritten(review, returned);
        questions.send(review, returned, deadline);
        state.handBack(id, deadline, returned);
    }

    private static void checkWritten(Review review, List<IndicatorCode> returned) {
        var blank = returned.stream()
                .filter(indicator -> review.question(indicator).stream()
                        .anyMatch(question -> question.words().question().body().isBlank()))
                .map(IndicatorCode::value)
                .collect(Collectors.joining(", "));
        if (!blank.isEmpty()) {
            throw new RuleViolation("review.error.unwritten", blank);
        }
    }

    /**
     * Results are worked out of the reviewed answers, and nothing changes any more.
     *
     * @throws RuleViolation while questions are written that were not sent
     * @throws NeedsConfirmation while answers are undecided, changed since, or with the city
     */
    public void close(AssessmentId id, boolean confirmed) {
        state.hold(id);
        var review = reading.whole(sheets.sheet(id));
        var unsent = review.in(ReviewState.TO_RETURN).size();
        if (unsent > 0) {
            throw new RuleViolation("review.error.unsent", unsent);
        }
        var open = review.open().size();
        var changed = review.changed().size();
        var away = review.withCity().size();
        if (!confirmed && open + changed + away > 0) {
            throw new NeedsConfirmation("review.warning.open", open, changed, away);
        }
        state.close(id);
    }
}
