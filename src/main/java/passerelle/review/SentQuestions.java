package passerelle.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.assessment.AssessmentSubmitted;
import passerelle.instrument.IndicatorCode;

/** Questions on their way to the city and back. */
@Component
class SentQuestions {

    private final ReturnedQuestions questions;
    private final CurrentUser user;
    private final Clock clock;

    SentQuestions(ReturnedQuestions questions, CurrentUser user, Clock clock) {
        this.questions = questions;
        this.user = user;
        this.clock = clock;
    }

    void send(Review review, List<IndicatorCode> returned, LocalDate deadline) {
        var id = review.sheet().assessment().id();
        questions.of(id).stream()
                .filter(question ->
                        !question.isSent() && returned.contains(question.key().indicator()))
                .forEach(question -> question.send(
                        deadline, AnswerBasis.of(review.sheet(), question.key().indicator()), user.name(), today()));
    }

    /** Whatever the city was asked is answered with what it hands in. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AssessmentSubmitted submitted) {
        questions.of(submitted.assessment()).stream()
                .filter(ReturnedQuestion::isWithCity)
                .forEach(question -> question.answered(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
